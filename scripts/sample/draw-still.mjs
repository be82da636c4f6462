#!/usr/bin/env node
/**
 * Draws the sample article's still, resources/sample/still.jpg: a square in Amsterdam at night, with a
 * lit shop behind police tape. Everything on it is made here; the same bytes each time. Writes its
 * credit into it as IPTC-IIM and XMP, for which exiftool has to be there.
 *
 *   node scripts/sample/draw-still.mjs
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { inRoot } from '../setup/root.mjs';
import { dice } from './dice.mjs';
import { bystanders } from './people.mjs';
import { ground, height, square, tape, width } from './square.mjs';
import { stillCredit } from './stillCredit.mjs';
import { wetStreet } from './wetStreet.mjs';

const target = process.argv[2] ?? inRoot('resources', 'sample', 'still.jpg');
const { default: sharp } = await import('sharp');

const above = await sharp(svg(square(), ground)).removeAlpha().raw().toBuffer();
const street = wetStreet(above);
const scene = await sharp(Buffer.concat([above, street]), { raw: { width, height, channels: 3 } })
  .composite([{ input: svg(tape(), height) }])
  .png()
  .toBuffer();

// Light runs over in the lens: what is bright, twice blurred, laid over the rest.
const bright = sharp(scene).linear(1.5, -120);
const glow = await sharp(await bright.clone().blur(9).png().toBuffer())
  .linear(0.42, 0)
  .png()
  .toBuffer();
const halo = await sharp(await bright.clone().blur(46).png().toBuffer())
  .linear(0.5, 0)
  .png()
  .toBuffer();

const people = `<g filter="url(#soft)">${bystanders(
  [
    { x: 1165, y: 1240, size: 44, hair: 'short', lean: 0.3 },
    { x: 1350, y: 1262, size: 42, hair: 'cap', lean: 0.2 },
    { x: 2090, y: 1250, size: 42, hair: 'long', lean: -0.3 },
    { x: 2290, y: 1196, size: 52, hair: 'hood', lean: -0.5 },
    { x: 975, y: 1186, size: 50, hair: 'bun', lean: 0.4 },
    { x: 250, y: 1150, size: 54, hair: 'hood', lean: 0.4 },
    { x: 480, y: 1128, size: 60, hair: 'long', lean: 0.6 },
    { x: 70, y: 1066, size: 70, hair: 'beanie', lean: 0.5 },
    { x: 715, y: 1104, size: 66, hair: 'short', lean: 0.6, phone: true },
  ],
  height,
)}</g>`;

await sharp(scene)
  .composite([
    { input: glow, blend: 'screen' },
    { input: halo, blend: 'screen' },
    { input: svg(square().slice(0, square().indexOf('</defs>') + 7) + people, height) },
    { input: svg(rain(), height), blend: 'screen' },
    { input: svg(vignette(), height) },
    { input: await grain(), blend: 'soft-light' },
  ])
  .jpeg({ quality: 80, mozjpeg: true })
  .toFile(`${target}.new.jpg`);
execFileSync('exiftool', [
  '-q',
  '-m',
  '-overwrite_original',
  '-charset',
  'iptc=UTF8',
  ...stillCredit,
  `${target}.new.jpg`,
]);
fs.renameSync(`${target}.new.jpg`, target);
console.log(`${target}: ${Math.round(fs.statSync(target).size / 1000)} kB`);

/** @param {string} drawing @param {number} tall */
function svg(drawing, tall) {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" viewBox="0 0 ${width} ${tall}">${drawing}</svg>`,
  );
}

function rain() {
  const chance = dice(3);
  const drops = [];
  for (let drop = 0; drop < 520; drop++) {
    const x = chance.between(-20, width + 20);
    const y = chance.between(-40, height);
    const long = chance.between(16, 62);
    drops.push(
      `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l${(-long * 0.16).toFixed(1)} ${long.toFixed(0)}" stroke-width="${chance.between(0.6, 1.7).toFixed(1)}" opacity="${chance.between(0.05, 0.22).toFixed(2)}"/>`,
    );
  }
  return `<g stroke="#bcd0ec" stroke-linecap="round">${drops.join('')}</g>`;
}

function vignette() {
  return `<defs><radialGradient id="edge" cx=".56" cy=".52" r=".72"><stop offset=".5" stop-opacity="0"/><stop offset="1" stop-opacity=".62"/></radialGradient></defs><rect width="${width}" height="${height}" fill="url(#edge)"/>`;
}

/** Fine grain, so that the sky does not fall into bands. */
async function grain() {
  const chance = dice(21);
  const bytes = Buffer.alloc(width * height);
  for (let at = 0; at < bytes.length; at++) bytes[at] = 128 + (chance.next() + chance.next() - 1) * 26;
  return await sharp(bytes, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}
