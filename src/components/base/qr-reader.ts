import { decodeQR } from 'qr/decode.js';

/** The text of the QR code among these pixels; undefined where none can be read. */
export function readQrPixels({ width, height, data }: ImageData): string | undefined {
  try {
    return decodeQR({ width, height, data });
  } catch {
    // That is how it says that there is none.
    return undefined;
  }
}
