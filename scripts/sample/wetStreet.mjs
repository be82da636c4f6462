import { dice } from './dice.mjs';
import { ground, height, width } from './square.mjs';

/**
 * The wet stones of the square: what stands above them upside down, pulled long by the wet, broken by
 * the joints between the stones, darker further from the light.
 *
 * @param {Buffer} above the picture above the street: RGB, `width` by `ground`
 * @returns {Buffer} RGB, `width` by `height - ground`
 */
export function wetStreet(above) {
  const rows = height - ground;
  const street = Buffer.alloc(width * rows * 3);
  const waves = noise(5);
  const puddles = noise(9);
  for (let y = 0; y < rows; y++) {
    const depth = y / rows;
    // Nearer stones are larger, so what they mirror is thrown about further.
    const scale = 14 + depth * 70;
    const blur = 4 + depth * 64;
    for (let x = 0; x < width; x++) {
      const ripple = waves(x / (scale * 2.4), y / (scale * 0.2)) - 0.5;
      const stone = waves(x / (scale * 0.7) + 40, y / (scale * 0.16) + 7) - 0.5;
      const fromX = x + ripple * (8 + depth * 52) + stone * (4 + depth * 16);
      const middle = ground - 4 - y * 1.02 + ripple * blur * 1.2;
      const wet = puddles(x / 420, y / 88);
      // Puddles mirror sharply; between them the stones spread the light.
      const spread = blur * (1.5 - smooth(0.42, 0.6, wet));
      const shine = (0.5 + 0.4 * smooth(0.4, 0.62, wet)) * (1 - depth * 0.42) + stone * 0.26;
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        // Squares: a lamp spread over the stones stays a streak of light and is not averaged away.
        for (let tap = -4; tap <= 4; tap++)
          sum += pixel(above, fromX, middle + (tap * spread) / 4, channel) ** 2;
        const mirrored = Math.sqrt(sum / 9);
        const own = [17, 17, 23][channel] ?? 0;
        street[at + channel] = Math.max(
          0,
          Math.min(255, own * (1 - depth * 0.35) * (1 + stone * 0.9) + mirrored * Math.max(0.05, shine)),
        );
      }
    }
  }
  return street;
}

/** @param {Buffer} picture @param {number} x @param {number} y @param {number} channel */
function pixel(picture, x, y, channel) {
  const column = Math.max(0, Math.min(width - 1, Math.round(x)));
  const row = Math.max(0, Math.min(ground - 1, Math.round(y)));
  return picture[(row * width + column) * 3 + channel] ?? 0;
}

/** @param {number} low @param {number} high @param {number} value */
function smooth(low, high, value) {
  const part = Math.max(0, Math.min(1, (value - low) / (high - low)));
  return part * part * (3 - 2 * part);
}

/** Smooth noise from 0 to 1 in two octaves. @param {number} seed */
function noise(seed) {
  const chance = dice(seed);
  const size = 256;
  const table = Float32Array.from({ length: size * size }, chance.next);
  /** @param {number} x @param {number} y */
  const once = (x, y) => {
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [smooth(0, 1, x - x0), smooth(0, 1, y - y0)];
    /** @param {number} i @param {number} j */
    const at = (i, j) => table[(((j % size) + size) % size) * size + (((i % size) + size) % size)] ?? 0;
    const upper = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
    const lower = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
    return upper * (1 - fy) + lower * fy;
  };
  /** @param {number} x @param {number} y */
  return (x, y) => once(x, y) * 0.65 + once(x * 2.3 + 17, y * 2.3 + 5) * 0.35;
}
