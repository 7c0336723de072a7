export { coverCsv, coverPicture } from '../components/radar/exports.js';
export { scenePng } from '../components/radar/scene-png.js';
export { sceneSvg } from '../core/radar/scene-svg.js';
export { safeFileName } from '../core/exchange/file-name.js';
