export { renderQr, qrSvg } from '../components/base/qr-view.js';
