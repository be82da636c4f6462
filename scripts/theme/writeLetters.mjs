// Writes the letters of the theme "Dagblad" from their packages into resources/themes/dagblad/assets:
// the two upright families inside `letters.css`, the italic as a file beside it, and their licences.
// Run it by hand after a new version of a font package: node scripts/theme/writeLetters.mjs
import fs from 'node:fs';
import path from 'node:path';

const packages = path.resolve('node_modules/@fontsource-variable');
const assets = path.resolve('resources/themes/dagblad/assets');
const serif = `${packages}/source-serif-4/files/source-serif-4-latin-wght`;
const sans = `${packages}/public-sans/files/public-sans-latin-wght`;
const italicFile = 'letters/source-serif-4-latin-wght-italic.woff2';

/** @param {string} file */
const inside = (file) => `data:font/woff2;base64,${fs.readFileSync(file).toString('base64')}`;
/**
 * A face of a family; `address` is where its letters are.
 * @param {string} family @param {string} style @param {string} weights @param {string} address @param {string} display
 */
const face = (family, style, weights, address, display) => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weights};
  font-display: ${display};
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
const times = ['Times New Roman', 'Liberation Serif'];
const arial = ['Arial', 'Liberation Sans'];
/** @param {string[]} names @param {string} name */
const cut = (names, name) => names.map((family) => `${family} ${name}`);

fs.mkdirSync(path.join(assets, 'letters'), { recursive: true });
fs.writeFileSync(
  path.join(assets, 'letters.css'),
  [
    '/* Source Serif 4 and Public Sans, Latin, SIL Open Font License 1.1; the licences lie in letters/. */\n',
    face('Dagblad Serif', 'normal', '200 900', inside(`${serif}-normal.woff2`), 'block'),
    face('Dagblad Serif', 'italic', '200 900', italicFile, 'swap'),
    face('Dagblad Sans', 'normal', '100 900', inside(`${sans}-normal.woff2`), 'block'),
    standIn('Dagblad Serif', 'normal', '400', times, 116.1, 103.6, 33.5),
    standIn('Dagblad Serif', 'normal', '700', cut(times, 'Bold'), 112.2, 103.6, 33.5),
    standIn('Dagblad Serif', 'italic', '400', cut(times, 'Italic'), 106.7, 103.6, 33.5),
    standIn('Dagblad Serif', 'italic', '700', cut(times, 'Bold Italic'), 108.5, 103.6, 33.5),
    standIn('Dagblad Sans', 'normal', '400', arial, 104, 95, 22.5),
    standIn('Dagblad Sans', 'normal', '700', cut(arial, 'Bold'), 99.1, 95, 22.5),
  ].join(''),
);
fs.copyFileSync(`${serif}-italic.woff2`, path.join(assets, italicFile));
for (const name of ['source-serif-4', 'public-sans']) {
  fs.copyFileSync(`${packages}/${name}/LICENSE`, path.join(assets, 'letters', `${name}-OFL.txt`));
}
