import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly file: string;
  readonly wording: string;
}

export type Target =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'style' }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node' }
  | { readonly kind: 'nowhere' };

/** Every TypeScript file of the program, as paths from the root of the project. */
export function sources(): string[] {
  return ['shared', 'electron', 'renderer'].flatMap((room) =>
    fs
      .readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name.replaceAll(path.sep, '/')}`),
  );
}

/** All imports of a file, those of types and those inside expressions too. */
export function importsOf(file: string): Import[] {
  const found = ts.preProcessFile(read(file), true, true).importedFiles;
  return found.map(({ fileName }) => ({ file, wording: fileName }));
}

export function read(file: string): string {
  return fs.readFileSync(file, 'utf8');
}

/** What an import leads to. Imports of our own files are relative and name no extension. */
export function targetOf({ file, wording }: Import): Target {
  if (wording === 'electron') return { kind: 'package', name: wording };
  if (isBuiltin(wording)) return { kind: 'node' };
  if (!wording.startsWith('.')) return { kind: 'package', name: packageName(wording) };
  const place = path.posix.join(path.posix.dirname(file), wording);
  if (wording.endsWith('.css')) return fs.existsSync(place) ? { kind: 'style' } : { kind: 'nowhere' };
  const found = [`${place}.ts`, `${place}.tsx`].find((name) => fs.existsSync(name));
  return found === undefined ? { kind: 'nowhere' } : { kind: 'file', file: found };
}

function packageName(wording: string): string {
  const parts = wording.split('/');
  return parts.slice(0, wording.startsWith('@') ? 2 : 1).join('/');
}
