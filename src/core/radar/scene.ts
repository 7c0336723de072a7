import type { System } from '../model/vocabulary.js';
import type { Point } from './geometry.js';

/** What something is drawn in; whoever draws decides on the colours. */
export type Ink = 'ink' | 'quiet' | 'hair' | System;

export type SceneShape =
  | {
      readonly kind: 'path';
      /** SVG path data. */
      readonly path: string;
      /** Where the path's own origin lies; default the drawing's. */
      readonly at?: Point;
      readonly stroke: Ink;
      readonly width: number;
      /** Lengths of dash and gap. */
      readonly dash?: readonly [number, number];
    }
  | {
      readonly kind: 'mark';
      /** `disc`, `square` and `diamond` are the systems'; `ring` is neutral; `nobody` is a dashed ring. */
      readonly mark: 'disc' | 'square' | 'diamond' | 'ring' | 'nobody';
      readonly at: Point;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly at: Point;
      readonly size: number;
      readonly bold: boolean;
      readonly align: 'start' | 'middle' | 'end';
      readonly ink: 'ink' | 'quiet';
    };

/** A drawing as a list, first at the bottom, in units of its own: the same for a file of shapes and one of pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SceneShape[];
}

/** Radius of a disc or ring, half the side of a square, half a diagonal: marks of equal weight. */
export const MARK = { disc: 5.2, ring: 5.2, nobody: 5, square: 4.4, diamond: 6.4 } as const;

/**
 * A mark's outline as SVG path data.
 * @param scale against its full size
 */
export function markPath(mark: keyof typeof MARK, { x, y }: Point, scale = 1): string {
  const r = MARK[mark] * scale;
  if (mark === 'square') return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (mark === 'diamond') return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Which mark a system has; null is told of no system. */
export const markOf = (system: System | null): 'disc' | 'square' | 'diamond' | 'ring' =>
  system === 'employment'
    ? 'disc'
    : system === 'education'
      ? 'square'
      : system === 'business'
        ? 'diamond'
        : 'ring';
