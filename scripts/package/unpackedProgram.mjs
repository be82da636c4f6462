import path from 'node:path';
import { inRoot } from '../setup/root.mjs';
import { about } from './about.mjs';

const arch = process.arch === 'x64' ? '' : `${process.arch}-`;

/** The folder in which electron-builder leaves the packed program for Linux, with nothing around it. */
export const unpackedFolder = inRoot('release', `linux-${arch}unpacked`);

/** The packed program's executable. */
export const unpackedExecutable = path.join(unpackedFolder, about.name);
