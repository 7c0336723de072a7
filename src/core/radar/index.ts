export * from './geometry.js';
export * from './rings.js';
export * from './scene.js';
export { sceneSvg, type Palette, type SceneWords } from './scene-svg.js';
export * from './series.js';
