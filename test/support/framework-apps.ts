import type { TestProject } from 'vitest/node';
import { APPS, packKit, prepareApp } from '../../scripts/lib/frameworks.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The applications that are installed and built here. */
    readonly frameworkApps: readonly string[];
  }
}

/**
 * Installs and builds the applications. One that cannot be installed (offline, say) is named and left out; on the build
 * server (CI) it is an error.
 */
export default function setup(project: TestProject): void {
  packKit();
  const ready = (APPS as string[]).filter((app) => {
    try {
      prepareApp(app);
      return true;
    } catch (error) {
      if (process.env['CI']) throw new Error(`${app}: ${(error as Error).message}`, { cause: error });
      console.warn(`left out: ${app} – ${(error as Error).message}`);
      return false;
    }
  });
  project.provide('frameworkApps', ready);
}
