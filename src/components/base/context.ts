import { createContext } from '@lit/context';
import type { Storage } from '../../core/storage/store.js';
import type { Looks } from './theme.js';

/** What `<kobling-workspace>` gives its descendants; undefined parts are left to the element's own attributes. */
export interface WorkspaceContext {
  readonly workspace: string | undefined;
  readonly storage: Storage | undefined;
  readonly lang: string | undefined;
  readonly looks: Partial<Looks>;
}

/** The key is global by name, since each CDN file brings its own copy of this module. */
export const workspaceContext = createContext<WorkspaceContext>(Symbol.for('kobling-workspace'));
