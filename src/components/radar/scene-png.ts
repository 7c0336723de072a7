import { markPath, type Scene, type SceneShape } from '../../core/radar/scene.js';
import { paint, type Palette } from '../../core/radar/scene-svg.js';

/** Pixels for each unit of the drawing, so that it prints well. */
const SHARPNESS = 2;
const FONTS = 'system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif';

function draw(pen: CanvasRenderingContext2D, one: SceneShape, palette: Palette): void {
  pen.save();
  if (one.kind === 'path') {
    if (one.at) pen.translate(one.at.x, one.at.y);
    pen.strokeStyle = palette[one.stroke];
    pen.lineWidth = one.width;
    pen.setLineDash(one.dash ? [...one.dash] : []);
    pen.stroke(new Path2D(one.path));
  } else if (one.kind === 'mark') {
    const outline = new Path2D(markPath(one.mark, one.at));
    const { fill, stroke, width, dash } = paint(one.mark, palette);
    pen.fillStyle = fill;
    pen.fill(outline);
    if (stroke !== undefined) {
      pen.strokeStyle = stroke;
      pen.lineWidth = width ?? 1;
      pen.setLineDash(dash ? [...dash] : []);
      pen.stroke(outline);
    }
  } else {
    pen.fillStyle = palette[one.ink];
    pen.font = `${one.bold ? 700 : 400} ${one.size}px ${FONTS}`;
    pen.textAlign = one.align === 'middle' ? 'center' : one.align === 'end' ? 'right' : 'left';
    pen.fillText(one.text, one.at.x, one.at.y);
  }
  pen.restore();
}

/**
 * A drawing as a picture. It is drawn stroke by stroke, since strict policies let no page load the drawing as an image.
 * @throws Error where the browser makes no picture
 */
export async function scenePng(document: Document, scene: Scene, palette: Palette): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * SHARPNESS;
  canvas.height = scene.height * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, scene.width, scene.height);
  for (const shape of scene.shapes) draw(pen, shape, palette);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) throw new Error('This browser makes no picture.');
  return picture;
}
