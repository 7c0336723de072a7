/** Name of the cache in which a workspace's finder keeps files of catalogues. */
export const cacheName = (workspace: string): string => `kobling-${workspace}`;
