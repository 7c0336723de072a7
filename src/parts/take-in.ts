export { handInFiles, handInText } from '../components/base/hand-in-files.js';
export { eraseWithdrawn } from '../components/base/hand-in-records.js';
