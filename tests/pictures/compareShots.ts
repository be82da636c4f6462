import sharp from 'sharp';

/** How much two pictures differ, from 0 to 255: on the whole, and in the part of them that differs most. */
export interface Difference {
  whole: number;
  worst: number;
}

/** The pictures are looked at so small that letters are grey, whatever font and smoothing they are drawn with. */
const width = 160;
const height = 100;
/** Parts are squares of so many of those pixels. */
const part = 10;

/** How much two pictures of one screen differ, as far as one sees it from a distance. */
export async function compareShots(one: Buffer, other: Buffer): Promise<Difference> {
  const [first, second] = await Promise.all([small(one), small(other)]);
  let sum = 0;
  const parts = new Float64Array((width / part) * (height / part));
  for (let i = 0; i < width * height; i++) {
    let apart = 0;
    for (let channel = 0; channel < 3; channel++)
      apart = Math.max(apart, Math.abs((first[3 * i + channel] ?? 0) - (second[3 * i + channel] ?? 0)));
    sum += apart;
    const [x, y] = [Math.floor((i % width) / part), Math.floor(i / width / part)];
    const at = y * (width / part) + x;
    parts[at] = (parts[at] ?? 0) + apart / (part * part);
  }
  return { whole: sum / (width * height), worst: Math.max(...parts) };
}

async function small(picture: Buffer): Promise<Buffer> {
  return sharp(picture).removeAlpha().resize(width, height, { fit: 'fill' }).raw().toBuffer();
}
