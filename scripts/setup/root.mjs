import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * A place inside the project.
 *
 * @param {...string} parts
 */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Where stamps, logs and assembled things lie; gone with node_modules, and never committed. */
export const cacheFolder = inRoot('node_modules', '.cache', 'katern');
