import type { Picture } from '@onemetre/scenes/views';
import type { Colours } from './brush.ts';
import { paintPicture } from './paint-picture.ts';
import type { PictureFrame } from './picture-size.ts';

/** Type in a frame of fixed height shrinks from the first to the last until all fits; in px. */
const sizes = [22, 20, 18, 16, 15, 14, 13, 12, 11, 10];

/**
 * Paints a card on a canvas of its own. Where the height is given, the type is as large as fits it.
 *
 * @param canvas an empty one, which gets the size of the picture
 * @param family of the type
 */
export const drawPicture = (
  canvas: HTMLCanvasElement,
  picture: Picture,
  { width, height, scale }: PictureFrame,
  colours: Colours,
  family: string,
): HTMLCanvasElement => {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const paint = (em: number): number => paintPicture({ context, colours, family, em }, picture, width, em * 1.5);
  // Painted once to measure: nothing else knows how text breaks.
  const em =
    height === undefined ? 16 : (sizes.find((size) => paint(size) <= height) ?? (sizes[sizes.length - 1] as number));
  const needed = paint(em);
  canvas.width = width * scale;
  canvas.height = Math.ceil(Math.max(height ?? 0, needed)) * scale;
  context.scale(scale, scale);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  paint(em);
  return canvas;
};
