// Writes the letters of the shipped themes from their packages into resources/themes/<theme>/assets: all of
// them inside `letters.css`, cut down to what pages use, and their licences.
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
const letters = [
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
]
  .flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  .join('');

/** Marks in their places, ligatures, kerning, figures that stand on the line; no small capitals or swashes. */
const keepFeatures = ['ccmp', 'mark', 'mkmk', 'liga', 'clig', 'rlig', 'calt', 'locl', 'kern', 'lnum', 'rvrn'];

/** @param {string} file @param {number} lightest The theme's lightest weight; its heaviest is bold. */
const inside = async (file, lightest) => {
  const variationAxes = { wght: { min: lightest, max: 700 } };
  const options = { targetFormat: 'woff2', variationAxes, keepFeatures };
  const cut = await subsetFont(fs.readFileSync(file), letters, options);
  return `data:font/woff2;base64,${cut.toString('base64')}`;
};
/**
 * A face of a family; `address` is where its letters are.
 * @param {string} family @param {string} style @param {number} lightest @param {string} address
 */
const face = (family, style, lightest, address) => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${lightest} 700;
  font-display: block;
  src: url("${address}") format("woff2");
}
`;

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

/** @param {string} name @param {number} lightest Of its serif, upright. */
async function writeLetters(name, lightest) {
  const assets = path.resolve('resources/themes', name.toLowerCase(), 'assets');
  fs.mkdirSync(path.join(assets, 'letters'), { recursive: true });
  fs.writeFileSync(
    path.join(assets, 'letters.css'),
    [
      '/* Source Serif 4 and Public Sans, Latin, SIL Open Font License 1.1; the licences lie in letters/. */\n',
      face(`${name} Serif`, 'normal', lightest, await inside(`${serif}-normal.woff2`, lightest)),
      face(`${name} Serif`, 'italic', 400, await inside(`${serif}-italic.woff2`, 400)),
      face(`${name} Sans`, 'normal', 400, await inside(`${sans}-normal.woff2`, 400)),
      standIn(`${name} Serif`, 'normal', '400', times, 116.1, 103.6, 33.5),
      standIn(`${name} Serif`, 'normal', '700', cut(times, 'Bold'), 112.2, 103.6, 33.5),
      standIn(`${name} Serif`, 'italic', '400', cut(times, 'Italic'), 106.7, 103.6, 33.5),
      standIn(`${name} Serif`, 'italic', '700', cut(times, 'Bold Italic'), 108.5, 103.6, 33.5),
      standIn(`${name} Sans`, 'normal', '400', arial, 104, 95, 22.5),
      standIn(`${name} Sans`, 'normal', '700', cut(arial, 'Bold'), 99.1, 95, 22.5),
      held,
    ].join(''),
  );
  for (const family of ['source-serif-4', 'public-sans']) {
    fs.copyFileSync(`${packages}/${family}/LICENSE`, path.join(assets, 'letters', `${family}-OFL.txt`));
  }
}

await writeLetters('Dagblad', 400);
await writeLetters('Kwartaal', 250);
