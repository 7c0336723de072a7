export { fetchFile } from '../core/exchange/fetch-file.js';
export { plainInstrument } from '../core/exchange/plain-instrument.js';
