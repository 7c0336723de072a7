declare const __KOBLING_VERSION__: string | undefined;

/** Version of the kit, put in by the build; sources run unbuilt say so. */
export const VERSION = typeof __KOBLING_VERSION__ === 'string' ? __KOBLING_VERSION__ : 'unbuilt';
