// Writes the letters of the shipped themes from their packages into resources/themes/<theme>/assets, cut down to what
// pages use, and their licences: the upright letters of nearly every page inside `letters.css`, the italic inside
// `italics.css`, and what few pages have inside `rare.css`. `theme.json` says which pages link the last two.
// Run it by hand after a new version of a font package: node scripts/theme/writeLetters.mjs
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** @type {(font: Buffer, text: string, options: object) => Promise<Buffer>} */
const subsetFont = createRequire(import.meta.url)('subset-font');

const packages = path.resolve('node_modules/@fontsource-variable');
const serif = `${packages}/source-serif-4/files/source-serif-4-latin-wght`;
const sans = `${packages}/public-sans/files/public-sans-latin-wght`;

/** Latin-1, what Western European languages have beyond it, and the marks of printed text. */
const all = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x300, 0x30c],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Beside ASCII, what Dutch and English are written with, and French and German for the most part. */
const everyday = new Set(
  [...'\u00a0\u00ad©·«»°áàäâéèëêíïîóöôúüûçñßÉËÏÖÜ‐‑‒–—―‘’‚‛“”„•…′″‹›€'].map((letter) =>
    letter.codePointAt(0),
  ),
);

/** Signs that stand on others have to be of the same font, so they are of both. */
const isEveryday = (/** @type {number} */ code) =>
  code < 0x7f || (code >= 0x300 && code <= 0x30c) || everyday.has(code);
const common = all.filter(isEveryday);
const rare = all.filter((code) => !isEveryday(code));

/**
 * As `unicode-range` has them.
 * @param {readonly number[]} codes Rising.
 */
const rangeOf = (codes) => {
  /** @type {[number, number][]} */
  const spans = [];
  for (const code of codes) {
    const last = spans.at(-1);
    if (last && last[1] + 1 === code) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase().padStart(4, '0');
  return spans
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
};

/** Marks in their places, ligatures, kerning, figures that stand on the line; no small capitals or swashes. */
const keepFeatures = ['ccmp', 'mark', 'mkmk', 'liga', 'clig', 'rlig', 'calt', 'locl', 'kern', 'lnum', 'rvrn'];

/**
 * These letters of a face of a family, inside the style sheet; `lightest` is the theme's lightest weight, its
 * heaviest is bold.
 * @param {string} family @param {'normal' | 'italic'} style @param {string} file @param {number} lightest
 * @param {readonly number[]} codes
 */
const face = async (family, style, file, lightest, codes) => {
  const variationAxes = { wght: { min: lightest, max: 700 } };
  const options = { targetFormat: 'woff2', variationAxes, keepFeatures };
  const letters = codes.map((code) => String.fromCodePoint(code)).join('');
  const cut = await subsetFont(fs.readFileSync(`${file}-${style}.woff2`), letters, options);
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${lightest} 700;
  font-display: block;
  src: url("data:font/woff2;base64,${cut.toString('base64')}") format("woff2");
  unicode-range: ${rangeOf(codes)};
}
`;
};

/**
 * A font every reader has, stretched to run as wide and stand as high as ours: what a line is measured
 * with in the instant before ours is decoded. Measured over a Dutch paragraph; `size` in percent.
 * @param {string} family @param {string} style @param {string} weights @param {string[]} names
 * @param {number} size @param {number} ascent @param {number} descent
 */
const standIn = (family, style, weights, names, size, ascent, descent) => `@font-face {
  font-family: "${family} Stand-in";
  font-style: ${style};
  font-weight: ${weights};
  src: ${names.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${size}%;
  ascent-override: ${((ascent / size) * 100).toFixed(1)}%;
  descent-override: ${((descent / size) * 100).toFixed(1)}%;
  line-gap-override: 0%;
}
`;
/**
 * The page is shown when its letters are there: they are decoded after the first layout, and until then every line
 * lies as its stand-in does. Not where scripts cannot run, as in the preview, which is drawn anew with every word.
 */
const held = `@media (scripting: enabled) {
  @keyframes letters {
    from,
    to {
      visibility: hidden;
    }
  }
  body {
    animation: letters 50ms;
  }
}
`;

const times = ['Times New Roman', 'Liberation Serif'];
const arial = ['Arial', 'Liberation Sans'];
/** @param {string[]} names @param {string} name */
const cut = (names, name) => names.map((family) => `${family} ${name}`);

const origin =
  '/*! Source Serif 4 and Public Sans, Latin, SIL Open Font License 1.1; the licences lie in letters/. */\n';

/** @param {string} name @param {number} lightest Of its serif, upright. */
async function writeLetters(name, lightest) {
  const assets = path.resolve('resources/themes', name.toLowerCase(), 'assets');
  fs.mkdirSync(path.join(assets, 'letters'), { recursive: true });
  /** @param {string} style @param {string[]} parts */
  const write = (style, parts) => fs.writeFileSync(path.join(assets, style), [origin, ...parts].join(''));
  /** @param {readonly number[]} codes */
  const upright = async (codes) => [
    await face(`${name} Serif`, 'normal', serif, lightest, codes),
    await face(`${name} Sans`, 'normal', sans, 400, codes),
  ];
  /** @param {readonly number[]} codes */
  const italic = (codes) => face(`${name} Serif`, 'italic', serif, 400, codes);
  write('letters.css', [
    ...(await upright(common)),
    standIn(`${name} Serif`, 'normal', '400', times, 116.1, 103.6, 33.5),
    standIn(`${name} Serif`, 'normal', '700', cut(times, 'Bold'), 112.2, 103.6, 33.5),
    standIn(`${name} Serif`, 'italic', '400', cut(times, 'Italic'), 106.7, 103.6, 33.5),
    standIn(`${name} Serif`, 'italic', '700', cut(times, 'Bold Italic'), 108.5, 103.6, 33.5),
    standIn(`${name} Sans`, 'normal', '400', arial, 104, 95, 22.5),
    standIn(`${name} Sans`, 'normal', '700', cut(arial, 'Bold'), 99.1, 95, 22.5),
    held,
  ]);
  write('italics.css', [await italic(common)]);
  write('rare.css', [...(await upright(rare)), await italic(rare)]);
  for (const family of ['source-serif-4', 'public-sans']) {
    fs.copyFileSync(`${packages}/${family}/LICENSE`, path.join(assets, 'letters', `${family}-OFL.txt`));
  }
}

await writeLetters('Dagblad', 400);
await writeLetters('Kwartaal', 250);
process.stdout.write(`For theme.json, the letters of rare.css: ${rangeOf(rare)}\n`);
