import type { PictureSize } from '@onemetre/scenes/views';

export interface PictureFrame {
  /** In px of the page. */
  readonly width: number;
  /** Absent: as high as it needs to be. */
  readonly height?: number;
  /** Pixels of the picture for one of the page. */
  readonly scale: number;
}

/**
 * The frame of a picture.
 *
 * @param width of the card on the page, in px
 *
 * @example
 * pictureFrame('slide', 600) // => { width: 960, height: 540, scale: 2 }
 */
export const pictureFrame = (size: PictureSize, width: number): PictureFrame =>
  size === 'slide'
    ? { width: 960, height: 540, scale: 2 }
    : size === 'phone'
      ? { width: 360, scale: 3 }
      : { width: Math.max(320, Math.round(width)), scale: 2 };
