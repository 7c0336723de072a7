import type { Rgb } from '../../../src/components/base/color.js';
import { toLab } from '../../../src/components/base/readable.js';

/**
 * Colour vision deficiencies at full severity, for linear sRGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table for severity 1.0.
 */
export const VISIONS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
export type Vision = keyof typeof VISIONS;

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toGamma = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** A colour as a person with this vision sees it. */
export function seenBy(vision: Vision, color: Rgb): Rgb {
  const matrix = VISIONS[vision];
  const light = color.map(toLinear);
  return [0, 3, 6].map((row) => {
    const sum = light.reduce((total, channel, at) => total + channel * (matrix[row + at] ?? 0), 0);
    return toGamma(Math.min(1, Math.max(0, sum)));
  }) as unknown as Rgb;
}

/** Difference in OKLab, as CSS Color 4 defines ΔE OK, times 100: about 2 can just be told apart side by side. */
export function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [toLab(one), toLab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
