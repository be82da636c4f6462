import { dice } from './dice.mjs';

/**
 * The glass shop: storeys of light behind high panes, with tables, a wall of screens and people inside.
 *
 * @param {{ left: number, right: number, top: number, ground: number }} place
 */
export function shop({ left, right, top, ground }) {
  const chance = dice(77);
  const width = right - left;
  const floor = ground - 46;
  const parts = [
    // Stone around the glass.
    `<rect x="${left - 26}" y="${top - 58}" width="${width + 52}" height="${ground - top + 58}" fill="#24242c"/>`,
    `<rect x="${left - 34}" y="${top - 70}" width="${width + 68}" height="16" fill="#5c5a66"/>`,
    `<rect x="${left - 26}" y="${top - 26}" width="${width + 52}" height="6" fill="#0b0b10"/>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${ground - top}" fill="url(#inside)"/>`,
    `<path d="M${left} ${ground}L${left + 120} ${floor - 40}H${right - 120}L${right} ${ground}z" fill="#aebfce" opacity=".8"/>`,
    `<path d="M${left} ${top}L${left + 120} ${top + 66}V${floor - 40}L${left} ${ground}z" fill="#9db4c8" opacity=".6"/>`,
    `<path d="M${right} ${top}L${right - 120} ${top + 66}V${floor - 40}L${right} ${ground}z" fill="#9db4c8" opacity=".6"/>`,
  ];
  // Light lines in the ceiling run towards the back wall.
  for (let line = 0; line <= 8; line++) {
    const near = left + (width * line) / 8;
    const far = left + 120 + ((width - 240) * line) / 8;
    parts.push(`<path d="M${near - 7} ${top}L${far - 2} ${top + 64}h4L${near + 7} ${top}z" fill="#fff"/>`);
  }
  // Screens on the back wall.
  for (let screen = 0; screen < 6; screen++) {
    const x = left + 146 + ((width - 292) * screen) / 6;
    parts.push(
      `<rect x="${x}" y="${top + 92}" width="${(width - 292) / 6 - 14}" height="58" rx="4" fill="${chance.pick(['#7fb2e8', '#8fd0d8', '#e7b98f', '#b3a4e0', '#93c9a2'])}"/>`,
    );
    parts.push(
      `<rect x="${x}" y="${top + 92}" width="${(width - 292) / 6 - 14}" height="20" rx="4" fill="#fff" opacity=".35"/>`,
    );
  }
  // Tables, larger towards the glass.
  for (const [x = 0, y = 0, wide = 0] of [
    [0.3, 0.74, 96],
    [0.52, 0.74, 96],
    [0.73, 0.74, 96],
    [0.16, 0.88, 150],
    [0.5, 0.88, 150],
    [0.85, 0.88, 150],
  ]) {
    const middle = left + width * x;
    const at = top + (ground - top) * y;
    parts.push(
      `<path d="M${middle - wide / 2} ${at}h${wide}l${wide * 0.06} ${wide * 0.1}h${-wide * 1.12}z" fill="#a5794c"/>`,
    );
    parts.push(
      `<rect x="${middle - wide * 0.53}" y="${at + wide * 0.1}" width="${wide * 1.06}" height="5" fill="#6d4d2e"/>`,
    );
    parts.push(
      `<rect x="${middle - wide * 0.46}" y="${at + wide * 0.1 + 5}" width="5" height="${wide * 0.24}" fill="#6d4d2e"/><rect x="${middle + wide * 0.43}" y="${at + wide * 0.1 + 5}" width="5" height="${wide * 0.24}" fill="#6d4d2e"/>`,
    );
    for (let thing = 0; thing < 4; thing++) {
      parts.push(
        `<path d="M${middle - wide * 0.4 + thing * wide * 0.22} ${at + 4}l3 -15h${wide * 0.11}l3 15z" fill="#2e3a48"/>`,
      );
    }
  }
  // The five in the story, far apart, standing still.
  for (const [x = 0, y = 0, tall = 0] of [
    [0.24, 0.86, 84],
    [0.41, 0.93, 104],
    [0.585, 0.87, 88],
    [0.68, 0.94, 106],
    [0.9, 0.86, 82],
  ]) {
    parts.push(standing(left + width * x, top + (ground - top) * y, tall, '#1c2732'));
  }
  // Mullions and a door.
  const panes = 6;
  for (let pane = 0; pane <= panes; pane++) {
    parts.push(
      `<rect x="${left + (width * pane) / panes - 4}" y="${top}" width="8" height="${ground - top}" fill="#14161c"/>`,
    );
    parts.push(
      `<rect x="${left + (width * pane) / panes - 4}" y="${top}" width="2" height="${ground - top}" fill="#8fa3b3" opacity=".7"/>`,
    );
  }
  parts.push(`<rect x="${left}" y="${top + 52}" width="${width}" height="5" fill="#14161c"/>`);
  parts.push(`<rect x="${left}" y="${ground - 12}" width="${width}" height="12" fill="#1a1c22"/>`);
  parts.push(
    `<path d="M${left} ${top}L${left + width * 0.3} ${top}L${left + width * 0.14} ${ground}H${left}z" fill="#fff" opacity=".1"/>`,
  );
  parts.push(
    `<path d="M${left + width * 0.62} ${top}h${width * 0.12}L${left + width * 0.6} ${ground}h${-width * 0.1}z" fill="#fff" opacity=".08"/>`,
  );
  return parts.join('');
}

/**
 * Somebody standing, seen from afar.
 *
 * @param {number} x @param {number} feet @param {number} tall @param {string} fill
 */
export function standing(x, feet, tall, fill) {
  const head = tall * 0.075;
  const shoulder = tall * 0.135;
  const hip = tall * 0.095;
  const top = feet - tall;
  return (
    `<g fill="${fill}"><ellipse cx="${x}" cy="${top + head * 1.15}" rx="${head}" ry="${head * 1.2}"/>` +
    `<path d="M${x - head * 0.5} ${top + head * 2}h${head}l${head * 0.2} ${head * 0.7}` +
    `q${shoulder - head * 0.7} ${head * 0.2} ${shoulder - head * 0.6} ${tall * 0.1}` +
    `L${x + shoulder * 0.98} ${top + tall * 0.5}l${-tall * 0.03} ${tall * 0.02}L${x + hip * 1.05} ${top + tall * 0.34}L${x + hip} ${top + tall * 0.56}` +
    `L${x + hip * 0.85} ${feet}h${-hip * 0.62}L${x} ${top + tall * 0.6}L${x - hip * 0.25} ${feet}h${-hip * 0.65}` +
    `L${x - hip} ${top + tall * 0.56}L${x - hip * 1.05} ${top + tall * 0.34}L${x - shoulder * 0.98 + tall * 0.03} ${top + tall * 0.52}l${-tall * 0.03} ${-tall * 0.02}` +
    `L${x - shoulder * 1.02} ${top + tall * 0.27}q0 ${-tall * 0.08} ${shoulder - head * 0.6} ${-tall * 0.1}z"/></g>`
  );
}
