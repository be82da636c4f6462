#!/usr/bin/env node
/**
 * Draws the program's icons from resources/icons/icon.svg: PNG in the sizes Linux wants,
 * one .ico for Windows and one .icns for macOS. Run it when the drawing changes; what it
 * makes is committed.
 */
import fs from 'node:fs';
import sharp from 'sharp';
import { icns, ico } from './package/iconContainers.mjs';
import { inRoot } from './setup/root.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = inRoot('resources', 'icons');
const drawing = fs.readFileSync(inRoot('resources', 'icons', 'icon.svg'));

/** @type {Map<number, Buffer>} */
const drawn = new Map();
for (const size of sizes) {
  // Drawn at the size itself, so that small ones are sharp.
  const png = await sharp(drawing, { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
  drawn.set(size, png);
  fs.writeFileSync(inRoot('resources', 'icons', `${size}x${size}.png`), png);
}
fs.writeFileSync(inRoot('resources', 'icons', 'icon.ico'), ico(drawn));
fs.writeFileSync(inRoot('resources', 'icons', 'icon.icns'), icns(drawn));
console.log(`${sizes.length + 2} icons drawn in ${folder}`);
