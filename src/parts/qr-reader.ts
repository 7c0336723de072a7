export { readQrPixels } from '../components/base/qr-reader.js';
