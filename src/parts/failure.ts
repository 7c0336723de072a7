export { renderFailure } from '../components/base/failure-view.js';
