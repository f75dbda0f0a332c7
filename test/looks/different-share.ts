import type { Page } from 'playwright';

/** The share of pixels in which two PNG pictures differ by more than the eye passes over; 1 where their sizes differ. */
export const differentShare = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  page.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
          const pen = canvas.getContext('2d');
          pen?.drawImage(image, 0, 0);
          return { image, data: pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray() };
        }),
      );
      if (!first || !second || first.image.width !== second.image.width || first.image.height !== second.image.height)
        return 1;
      let different = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const far = [0, 1, 2].some((k) => Math.abs((first.data[at + k] ?? 0) - (second.data[at + k] ?? 0)) > 24);
        if (far) different += 1;
      }
      return different / (first.data.length / 4);
    },
    [a, b].map((picture) => picture.toString('base64')),
  );
