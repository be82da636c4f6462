import { dice } from './dice.mjs';

/**
 * A row of canal houses seen from across the square: gables, cornices, windows with lamps behind them.
 *
 * @typedef {object} House
 * @property {number} left
 * @property {number} width
 * @property {number} top where the wall ends and the gable begins
 * @property {'step' | 'neck' | 'bell' | 'spout' | 'cornice'} gable
 * @property {string} brick
 */

const bricks = ['#3a2420', '#2e2326', '#43291f', '#2b2a30', '#4a3226', '#372b2b', '#252531'];
const gables = /** @type {const} */ (['step', 'neck', 'bell', 'spout', 'cornice', 'neck', 'bell']);

/**
 * @param {{ from: number, to: number, ground: number, seed: number, storeys?: (left: number) => number, shops: boolean }} row
 *   `storeys` gives the height above which windows begin, for houses that stand over the glass shop
 */
export function houses({ from, to, ground, seed, shops, storeys = () => ground }) {
  const chance = dice(seed);
  const parts = [];
  let last = '';
  for (let left = from; left < to - 60;) {
    const width = Math.min(chance.between(112, 168), to - left);
    let gable = chance.pick(gables);
    while (gable === last) gable = chance.pick(gables);
    last = gable;
    const house = { left, width, top: ground - chance.between(390, 520), gable, brick: chance.pick(bricks) };
    parts.push(drawHouse(house, ground, storeys(left), shops, chance));
    left += width;
  }
  return parts.join('');
}

/** @param {House} house @param {number} ground @param {number} floor @param {boolean} shops @param {ReturnType<typeof dice>} chance */
function drawHouse({ left, width, top, gable, brick }, ground, floor, shops, chance) {
  const right = left + width;
  const outline = gableOutline(gable, left, right, top);
  const parts = [
    `<path d="M${left} ${ground}${outline}L${right} ${ground}z" fill="${brick}"/>`,
    `<path d="M${left} ${ground}${outline}L${right} ${ground}z" fill="url(#bricks)" opacity=".5"/>`,
    `<path d="M${left} ${ground}${outline}L${right} ${ground}z" fill="url(#wall)"/>`,
    `<path d="M${left} ${top}${outline}" fill="none" stroke="#8d8794" stroke-opacity=".55" stroke-width="3.5"/>`,
    `<rect x="${left}" y="${top}" width="2.5" height="${ground - top}" fill="#000" opacity=".55"/>`,
  ];
  if (gable === 'cornice') {
    parts.push(`<rect x="${left - 3}" y="${top - 10}" width="${width + 6}" height="16" fill="#77727c"/>`);
    parts.push(
      `<rect x="${left - 3}" y="${top + 6}" width="${width + 6}" height="5" fill="#000" opacity=".5"/>`,
    );
  } else {
    // The beam that furniture is hoisted by, and the attic's small window under it.
    const middle = (left + right) / 2;
    parts.push(`<rect x="${middle - 2}" y="${top - 62}" width="4" height="13" fill="#0c0a0e"/>`);
    parts.push(pane(middle - 10, top - 44, 20, 30, chance.happens(0.35), chance));
  }
  const shopHeight = shops ? 112 : 70;
  const columns = width > 140 ? 4 : 3;
  const gap = width / columns;
  const bottom = Math.min(ground - shopHeight, floor) - 22;
  for (let y = top + 24, row = 0; y + 58 < bottom; y += 82, row++) {
    const tall = row === 0 ? 52 : 58;
    // Whole rooms are lit, not single panes.
    const lit = chance.happens(0.5);
    for (let column = 0; column < columns; column++) {
      const x = left + gap * (column + 0.5) - gap * 0.3;
      parts.push(pane(x, y, gap * 0.6, tall, lit ? chance.happens(0.72) : chance.happens(0.14), chance));
    }
  }
  if (floor >= ground) parts.push(shops ? groundFloor(left, width, ground, chance) : '');
  return parts.join('');
}

/** @param {House['gable']} gable @param {number} left @param {number} right @param {number} top */
function gableOutline(gable, left, right, top) {
  const width = right - left;
  const middle = (left + right) / 2;
  switch (gable) {
    case 'step': {
      const step = width / 9;
      let path = `L${left} ${top}`;
      for (let rung = 1; rung <= 4; rung++) path += `V${top - rung * 21}H${left + rung * step}`;
      for (let rung = 4; rung >= 1; rung--) path += `H${right - rung * step}V${top - (rung - 1) * 21}`;
      return `${path}H${right}`;
    }
    case 'neck':
      return (
        `L${left} ${top}H${left + 6}C${left + width * 0.2} ${top - 4} ${left + width * 0.25} ${top - 22} ${left + width * 0.26} ${top - 62}` +
        `H${middle - width * 0.24}L${middle} ${top - 92}L${middle + width * 0.24} ${top - 62}H${right - width * 0.26}` +
        `C${right - width * 0.25} ${top - 22} ${right - width * 0.2} ${top - 4} ${right - 6} ${top}H${right}`
      );
    case 'bell':
      return (
        `L${left} ${top}C${left + width * 0.18} ${top - 10} ${left + width * 0.14} ${top - 52} ${left + width * 0.3} ${top - 66}` +
        `C${left + width * 0.38} ${top - 72} ${middle - width * 0.1} ${top - 90} ${middle} ${top - 90}` +
        `C${middle + width * 0.1} ${top - 90} ${right - width * 0.38} ${top - 72} ${right - width * 0.3} ${top - 66}` +
        `C${right - width * 0.14} ${top - 52} ${right - width * 0.18} ${top - 10} ${right} ${top}`
      );
    case 'spout':
      return `L${left} ${top}L${middle - 11} ${top - 84}v-13h22v13L${right} ${top}`;
    case 'cornice':
      return `L${left} ${top}H${right}`;
  }
}

/** One window. @param {number} x @param {number} y @param {number} width @param {number} height @param {boolean} lit @param {ReturnType<typeof dice>} chance */
function pane(x, y, width, height, lit, chance) {
  const light = chance.pick(['lampA', 'lampA', 'lampB', 'lampC', 'lampD']);
  const parts = [
    `<rect x="${x - 4}" y="${y - 4}" width="${width + 8}" height="${height + 8}" fill="${lit ? '#5d5350' : '#3d3d47'}"/>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#${lit ? light : 'glass'})"/>`,
  ];
  if (lit) {
    const drape = width * chance.between(0.1, 0.3);
    if (chance.happens(0.6)) {
      parts.push(
        `<path d="M${x} ${y}h${drape}q${-drape * 0.2} ${height * 0.6} ${-drape * 0.55} ${height}h${-drape * 0.45}z" fill="#6b2f12" opacity=".55"/>`,
      );
      parts.push(
        `<path d="M${x + width} ${y}h${-drape}q${drape * 0.2} ${height * 0.6} ${drape * 0.55} ${height}h${drape * 0.45}z" fill="#6b2f12" opacity=".55"/>`,
      );
    }
    if (chance.happens(0.12)) {
      const middle = x + width * chance.between(0.35, 0.65);
      parts.push(
        `<path d="M${middle - 8} ${y + height}v-${height * 0.34}q0 -7 8 -7q8 0 8 7v${height * 0.34}z" fill="#2a1408" opacity=".85"/><circle cx="${middle}" cy="${y + height * 0.5}" r="5.2" fill="#2a1408" opacity=".85"/>`,
      );
    }
  }
  const bar = lit ? '#4b3a2c' : '#2e2e38';
  parts.push(`<rect x="${x + width / 2 - 1.2}" y="${y}" width="2.4" height="${height}" fill="${bar}"/>`);
  parts.push(`<rect x="${x}" y="${y + height * 0.38}" width="${width}" height="2.4" fill="${bar}"/>`);
  parts.push(
    `<rect x="${x - 6}" y="${y + height + 4}" width="${width + 12}" height="4" fill="#6f6a70" opacity=".7"/>`,
  );
  return parts.join('');
}

/** A café or shop under the house. @param {number} left @param {number} width @param {number} ground @param {ReturnType<typeof dice>} chance */
function groundFloor(left, width, ground, chance) {
  const top = ground - 104;
  const door = 30;
  const wide = width - door - 30;
  const open = chance.happens(0.72);
  const colour = chance.pick(['#7a1f1a', '#15392f', '#1d2b4d', '#5b3a12']);
  const parts = [
    `<rect x="${left + 4}" y="${top - 14}" width="${width - 8}" height="118" fill="#15131a"/>`,
    `<rect x="${left + 12}" y="${top + 14}" width="${wide}" height="74" fill="url(#${open ? 'cafe' : 'glass'})"/>`,
    `<rect x="${left + 18 + wide}" y="${top + 8}" width="${door}" height="96" fill="${open ? '#b8702c' : '#101018'}"/>`,
    `<rect x="${left + 22 + wide}" y="${top + 14}" width="${door - 8}" height="52" fill="url(#${open ? 'lampB' : 'glass'})"/>`,
  ];
  for (let bar = 1; bar < 4; bar++) {
    parts.push(
      `<rect x="${left + 12 + (wide * bar) / 4 - 1.5}" y="${top + 14}" width="3" height="74" fill="#1a120c"/>`,
    );
  }
  if (open) {
    for (let lamp = 0; lamp < 3; lamp++) {
      const x = left + 12 + (wide * (lamp + 0.5)) / 3;
      parts.push(
        `<path d="M${x - 7} ${top + 34}q7 -10 14 0z" fill="#fff3c9"/><circle cx="${x}" cy="${top + 36}" r="16" fill="#ffe6a0" opacity=".25"/>`,
      );
    }
    for (let guest = 0; guest < 3; guest++) {
      if (!chance.happens(0.7)) continue;
      const x = left + 18 + wide * chance.between(0.05, 0.9);
      parts.push(
        `<path d="M${x - 9} ${top + 88}v-20q0 -9 9 -9q9 0 9 9v20z" fill="#2a1509"/><circle cx="${x}" cy="${top + 52}" r="6.4" fill="#2a1509"/>`,
      );
    }
    parts.push(`<path d="M${left + 6} ${top + 4}h${wide + 14}l9 22h${-(wide + 32)}z" fill="${colour}"/>`);
    parts.push(
      `<path d="M${left - 3} ${top + 26}h${wide + 32}" stroke="#e8c48a" stroke-opacity=".5" stroke-width="2"/>`,
    );
  }
  return parts.join('');
}
