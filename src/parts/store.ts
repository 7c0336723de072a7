export { openStore } from '../core/storage/open-store.js';
