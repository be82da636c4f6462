import { dice } from './dice.mjs';
import { houses } from './houses.mjs';
import { shop, standing } from './shop.mjs';

export const width = 2400;
export const height = 1350;
/** Where the houses meet the street. */
export const ground = 850;

const shopPlace = { left: 1352, right: 1932, top: 562, ground };

const defs = `<defs>
  <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#040816"/><stop offset=".45" stop-color="#0d1a38"/><stop offset=".75" stop-color="#263a60"/><stop offset="1" stop-color="#59566a"/></linearGradient>
  <radialGradient id="haze"><stop stop-color="#ffbf7a" stop-opacity=".5"/><stop offset="1" stop-color="#ffbf7a" stop-opacity="0"/></radialGradient>
  <radialGradient id="warm"><stop stop-color="#fff2cf" stop-opacity=".95"/><stop offset=".08" stop-color="#ffd98c" stop-opacity=".62"/><stop offset=".35" stop-color="#ff9a3d" stop-opacity=".18"/><stop offset="1" stop-color="#ff7a1a" stop-opacity="0"/></radialGradient>
  <radialGradient id="cool"><stop stop-color="#eaf5ff" stop-opacity=".2"/><stop offset=".4" stop-color="#a9cdf5" stop-opacity=".16"/><stop offset="1" stop-color="#6fa8ee" stop-opacity="0"/></radialGradient>
  <radialGradient id="blue"><stop stop-color="#cfe0ff"/><stop offset=".06" stop-color="#4d7dff" stop-opacity=".9"/><stop offset=".3" stop-color="#1f48ff" stop-opacity=".32"/><stop offset="1" stop-color="#1230ff" stop-opacity="0"/></radialGradient>
  <linearGradient id="wall" x2="0" y2="1"><stop stop-color="#05060c" stop-opacity=".72"/><stop offset=".6" stop-color="#080810" stop-opacity=".42"/><stop offset="1" stop-color="#3a1f0c" stop-opacity=".12"/></linearGradient>
  <linearGradient id="lampA" x2="0" y2="1"><stop stop-color="#ffe3a3"/><stop offset="1" stop-color="#ffad4d"/></linearGradient>
  <linearGradient id="lampB" x2="0" y2="1"><stop stop-color="#ffd083"/><stop offset="1" stop-color="#f08b2c"/></linearGradient>
  <linearGradient id="lampC" x2="0" y2="1"><stop stop-color="#fff3d6"/><stop offset="1" stop-color="#f2cf93"/></linearGradient>
  <linearGradient id="lampD" x2="0" y2="1"><stop stop-color="#b9cbe6"/><stop offset="1" stop-color="#7f9bd0"/></linearGradient>
  <linearGradient id="glass" x2=".6" y2="1"><stop stop-color="#2a3450"/><stop offset=".5" stop-color="#141a2b"/><stop offset="1" stop-color="#0b0e18"/></linearGradient>
  <linearGradient id="cafe" x2="0" y2="1"><stop stop-color="#ffdf9c"/><stop offset="1" stop-color="#c96a24"/></linearGradient>
  <linearGradient id="inside" x2="0" y2="1"><stop stop-color="#eef7fd"/><stop offset=".45" stop-color="#c3d8e8"/><stop offset="1" stop-color="#8fabc2"/></linearGradient>
  <linearGradient id="rim" x2="1" y2=".7"><stop stop-color="#3b4358"/><stop offset=".35" stop-color="#a9c0e0"/><stop offset=".75" stop-color="#30405c"/><stop offset="1" stop-color="#0b0d14"/></linearGradient>
  <linearGradient id="far" x2="0" y2="1"><stop stop-color="#141d36"/><stop offset="1" stop-color="#4a4658"/></linearGradient>
  <pattern id="bricks" width="14" height="10" patternUnits="userSpaceOnUse"><path d="M0 0h14M0 5h14M3 0v5M10 5v5" stroke="#000" stroke-width="1" opacity=".5"/></pattern>
  <filter id="clouds" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".0018 .006" numOctaves="5" seed="8"/><feColorMatrix values="0 0 0 0 .42  0 0 0 0 .44  0 0 0 0 .55  1.6 0 0 0 -.62"/></filter>
  <filter id="soft"><feGaussianBlur stdDeviation="2.2"/></filter>
</defs>`;

/** Everything above the street, as SVG. */
export function square() {
  const parts = [
    defs,
    `<rect width="${width}" height="${ground}" fill="url(#sky)"/>`,
    `<rect width="${width}" height="${ground}" filter="url(#clouds)" opacity=".55"/>`,
    `<ellipse cx="1180" cy="${ground}" rx="900" ry="420" fill="url(#haze)" opacity=".8"/>`,
    farAway(),
    houses({ from: -60, to: 1018, ground, seed: 12, shops: true }),
    houses({
      from: 1252,
      to: 2470,
      ground: ground,
      seed: 41,
      shops: true,
      storeys: (left) => (left > 1180 && left < 1960 ? 480 : ground),
    }),
    `<rect x="1318" y="500" width="648" height="${ground - 500}" fill="#1a191f"/>`,
    shop(shopPlace),
    wires(),
    `<ellipse cx="1642" cy="720" rx="640" ry="420" fill="url(#cool)"/>`,
    ...[150, 560, 980, 1292, 2010, 2330].map(lantern),
    tree(330, 470),
    tree(830, 430),
    tree(2190, 480),
    terrace(),
    van(1030, 1),
    van(2015, -1),
    crowd(),
  ];
  return parts.join('');
}

/** A side street with a church tower at its end. */
function farAway() {
  return (
    `<g fill="url(#far)"><path d="M1096 ${ground}V430h14v-60l6 -16v-44l12 -26l4 -62l4 62l12 26v44l6 16v60h14V${ground}z"/>` +
    `<path d="M990 ${ground}V560l36 -40l36 40v40h40V${ground}z"/><path d="M1140 ${ground}V610h30v-46l40 -34l40 34v60h40V${ground}z"/></g>` +
    `<circle cx="1132" cy="402" r="11" fill="#ffe7b0"/><circle cx="1132" cy="402" r="46" fill="url(#warm)" opacity=".6"/>` +
    `<g fill="#ffc877" opacity=".75">${[
      [1020, 640],
      [1040, 690],
      [1076, 660],
      [1176, 690],
      [1200, 650],
      [1216, 720],
      [1030, 750],
      [1190, 770],
    ]
      .map(([x, y]) => `<rect x="${x}" y="${y}" width="9" height="14"/>`)
      .join('')}</g>` +
    `<ellipse cx="1135" cy="${ground - 10}" rx="190" ry="120" fill="url(#haze)"/>`
  );
}

/** Overhead wires of the tram. */
function wires() {
  return (
    `<g fill="none" stroke="#05060a" stroke-width="2.2" opacity=".85"><path d="M-10 410Q700 520 1290 486T2410 420"/><path d="M-10 452Q620 540 1135 520T2410 470"/>` +
    `<path d="M420 470L980 505M1450 486L2010 470" stroke-width="1.6"/></g>`
  );
}

/** @param {number} x */
function lantern(x) {
  const top = ground - 250;
  return (
    `<rect x="${x - 4}" y="${top + 30}" width="8" height="220" fill="#0a0a0e"/><rect x="${x - 9}" y="${ground - 46}" width="18" height="46" fill="#0a0a0e"/>` +
    `<path d="M${x - 15} ${top - 14}h30l-6 44h-18z" fill="#ffe9b8"/><path d="M${x - 20} ${top - 14}h40l-12 -18h-16z" fill="#0d0c10"/><rect x="${x - 2}" y="${top - 44}" width="4" height="14" fill="#0d0c10"/>` +
    `<path d="M${x - 15} ${top - 14}l6 44M${x + 15} ${top - 14}l-6 44M${x} ${top - 14}v44" stroke="#1a1410" stroke-width="2"/>` +
    `<circle cx="${x}" cy="${top + 6}" r="210" fill="url(#warm)"/>`
  );
}

/** A bare tree in winter. @param {number} x @param {number} tall */
function tree(x, tall) {
  const chance = dice(x);
  /** @type {string[]} */
  const branches = [];
  /** @param {number} x0 @param {number} y0 @param {number} angle @param {number} length @param {number} thick */
  const grow = (x0, y0, angle, length, thick) => {
    const x1 = x0 + Math.cos(angle) * length;
    const y1 = y0 + Math.sin(angle) * length;
    branches.push(
      `<path d="M${x0.toFixed(1)} ${y0.toFixed(1)}Q${((x0 + x1) / 2 + chance.between(-5, 5)).toFixed(1)} ${((y0 + y1) / 2).toFixed(1)} ${x1.toFixed(1)} ${y1.toFixed(1)}" stroke-width="${thick.toFixed(1)}"/>`,
    );
    if (thick < 0.9) return;
    for (let side = 0; side < (thick > 5 ? 3 : 2); side++) {
      grow(
        x1,
        y1,
        angle + chance.between(-0.62, 0.62),
        length * chance.between(0.66, 0.84),
        thick * chance.between(0.56, 0.7),
      );
    }
  };
  grow(x, ground, -Math.PI / 2, tall * 0.34, 13);
  return `<g fill="none" stroke="#08080d" stroke-linecap="round" opacity=".92">${branches.join('')}</g>`;
}

/** Chairs and strings of bulbs before the cafés, empty tonight. */
function terrace() {
  const parts = [];
  for (let x = 40; x < 960; x += 26) {
    const y = ground - 158 + 16 * Math.sin((x / 236) * Math.PI) ** 2;
    parts.push(
      `<circle cx="${x}" cy="${y.toFixed(1)}" r="3" fill="#fff0c4"/><circle cx="${x}" cy="${y.toFixed(1)}" r="13" fill="url(#warm)" opacity=".55"/>`,
    );
  }
  return parts.join('');
}

/** A police van, nose to the shop. @param {number} x @param {1 | -1} facing */
function van(x, facing) {
  const y = ground + 12;
  return (
    `<g transform="translate(${x} ${y}) scale(${facing} 1)">` +
    `<path d="M-92 -14v-74q0 -18 18 -18h104q16 0 26 14l24 38q14 4 16 20v20z" fill="#cfd6de"/><path d="M-92 -14v-74q0 -18 18 -18h104q16 0 26 14l24 38q14 4 16 20v20z" fill="#0a0e18" opacity=".62"/>` +
    `<path d="M34 -96q10 0 18 12l18 28h-44v-40z" fill="#0a1120"/><path d="M-78 -96h92v38h-92z" fill="#0c1322"/><path d="M-30 -96v38M14 -96v38" stroke="#39445a" stroke-width="3"/>` +
    `<path d="M-92 -44l46 0l-24 22h-22zM-30 -44h30l-24 22h-30zM16 -44h30l-24 22h-30z" fill="#2a54c8" opacity=".9"/><path d="M-92 -22h188" stroke="#d63a2e" stroke-width="4" opacity=".85"/>` +
    `<circle cx="-58" cy="-12" r="17" fill="#050507"/><circle cx="58" cy="-12" r="17" fill="#050507"/><circle cx="-58" cy="-12" r="7" fill="#3a3f49"/><circle cx="58" cy="-12" r="7" fill="#3a3f49"/>` +
    `<ellipse cx="94" cy="-34" rx="5" ry="7" fill="#fff6d8"/><rect x="-34" y="-116" width="52" height="10" rx="4" fill="#dce8ff"/></g>` +
    `<circle cx="${x - 8 * facing}" cy="${y - 112}" r="250" fill="url(#blue)"/>`
  );
}

/** People further off, and officers before the tape. */
function crowd() {
  const parts = [];
  for (const [x, tall, shade] of [
    [1196, 104, '#0b0d14'],
    [1226, 110, '#0b0d14'],
    [1286, 100, '#0d0f16'],
    [2100, 106, '#0b0d14'],
    [2134, 98, '#0b0d14'],
    [880, 100, '#0c0b10'],
    [912, 106, '#0c0b10'],
    [716, 98, '#0c0b10'],
    [470, 102, '#0c0b10'],
    [498, 95, '#0c0b10'],
    [240, 98, '#0c0b10'],
  ]) {
    parts.push(standing(Number(x), ground + 22, Number(tall), String(shade)));
  }
  return parts.join('');
}

/** What stands on the street between us and the shop: posts and tape. */
export function tape() {
  const posts = [
    [1090, ground + 150, 150],
    [1560, ground + 128, 140],
    [2010, ground + 140, 146],
    [2440, ground + 168, 160],
  ];
  const parts = posts.map(
    ([x, feet, tall]) =>
      `<rect x="${Number(x) - 4}" y="${Number(feet) - Number(tall)}" width="8" height="${tall}" fill="#101117"/><ellipse cx="${x}" cy="${feet}" rx="26" ry="6" fill="#0b0c10"/>`,
  );
  for (let post = 0; post + 1 < posts.length; post++) {
    const [x0 = 0, f0 = 0, t0 = 0] = posts[post] ?? [];
    const [x1 = 0, f1 = 0, t1 = 0] = posts[post + 1] ?? [];
    const [y0, y1] = [f0 - t0 + 12, f1 - t1 + 12];
    const curve = `M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + 40} ${x1} ${y1}`;
    parts.push(
      `<path d="${curve}" fill="none" stroke="#f3f1ee" stroke-width="12"/><path d="${curve}" fill="none" stroke="#d8231f" stroke-width="12" stroke-dasharray="40 34"/><path d="${curve}" fill="none" stroke="#000" stroke-width="12" opacity=".16" transform="translate(0 4)"/>`,
    );
  }
  return parts.join('');
}
