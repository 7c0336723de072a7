import type { Instrument, Round } from '../../../src/core/model/assessment.js';

/** A round that is set up, with what a test needs to be otherwise. */
export const inventRound = (
  instrument: Pick<Instrument, 'id' | 'revision'>,
  extra: Partial<Round> = {},
): Round => ({
  format: 'kobling-round',
  version: 1,
  id: 'efteraar-2026',
  title: { da: 'Efterår 2026' },
  instrument: { id: instrument.id, revision: instrument.revision },
  opens: '2026-11-01',
  closes: '2099-12-01',
  closed: false,
  minGroup: 5,
  split: 'system',
  names: false,
  partnership: 'Partnerskabet Fjordby–Sønderå',
  collector: 'Tovholder Mette Bro',
  ...extra,
});

/** An SVG picture as the PNG file that a screenshot would be. */
export async function pictureOf(svg: SVGSVGElement, name: string, size = 720): Promise<File> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${btoa(new XMLSerializer().serializeToString(copy).replace(/[^\0-\x7F]/gu, '?'))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size + 80;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#ddd';
  context.fillRect(0, 0, size + 80, size + 80);
  context.drawImage(image, 40, 40, size, size);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return new File([blob], name, { type: 'image/png' });
}
