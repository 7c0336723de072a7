import { loadRoundPart } from '../../parts.js';
import { HandInError } from './handed-in.js';

/** As the Barcode Detection API has it; not in TypeScript's own types, since not every browser has it. */
interface Detector {
  detect(image: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** A side longer than this is made smaller first: a code that fills a fair part of the picture is still sharp. */
const LONGEST = 2400;

/** The browser's own reader, which takes slanted photographs and several codes; Chromium has it on some systems alone. */
async function ownDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    const formats = await BarcodeDetector?.getSupportedFormats();
    return BarcodeDetector && formats?.includes('qr_code')
      ? new BarcodeDetector({ formats: ['qr_code'] })
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The texts of the QR codes in a picture file.
 * @throws HandInError `no-picture` for what the browser cannot show, `no-qr` where no code can be read in it
 */
export async function readPicture(file: Blob): Promise<readonly string[]> {
  const image = await createImageBitmap(file).catch(() => {
    throw new HandInError('no-picture');
  });
  try {
    const found = await (await ownDetector())?.detect(image).catch(() => []);
    const texts = found?.map(({ rawValue }) => rawValue).filter((text) => text !== '') ?? [];
    if (texts.length > 0) return texts;
    const { readQrPixels } = await loadRoundPart.qrReader();
    // Photographs read better smaller, screenshots as they are.
    for (const longest of [LONGEST, 1200, 700]) {
      const text = readQrPixels(pixelsOf(image, longest));
      if (text !== undefined) return [text];
      if (Math.max(image.width, image.height) <= longest / 2) break;
    }
    throw new HandInError('no-qr');
  } finally {
    image.close();
  }
}

function pixelsOf(image: ImageBitmap, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new HandInError('no-picture');
  // What is see-through in a picture is white paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
