import path from 'node:path';
import { FaultError } from '../../../shared/faults/FaultError';
import { BrokenTheme } from '../themes/BrokenTheme';
import { checkAsset, textOf } from '../themes/checkAsset';
import { hardenTemplates } from '../themes/hardenTemplates';
import { lookThroughTheme, readThemeFiles } from '../themes/readThemeFolder';
import { compactStyle } from '../themes/compactStyle';
import { joinStyles } from '../themes/joinStyles';
import { readLogo } from '../themes/readLogo';
import { readThemeFile } from '../themes/readThemeFile';
import type { Theme } from './Theme';

/** Templates that every theme has; they show others as they like. */
const pageTemplates = ['article', 'front', 'icon', 'list'];

/** A template's size, in bytes. */
const templateLimit = 256 * 1024;

/**
 * Reads a theme's folder: `theme.json`, `templates/*.liquid`, `assets/**` (docs/themes.md). All of it is checked,
 * whether a page uses it or not. Throws the fault `theme-broken` with the file and line of what is wrong.
 */
export async function loadTheme(folder: string): Promise<Theme> {
  try {
    return readTheme(await readThemeFiles(await lookThroughTheme(folder)));
  } catch (error) {
    throw themeFault(path.basename(folder), error);
  }
}

/** What is wrong in a theme, as a fault that names it; anything else as it is. */
export function themeFault(theme: string, error: unknown): unknown {
  if (!(error instanceof BrokenTheme)) return error;
  const { file, line, problem } = error;
  return new FaultError({ kind: 'theme-broken', theme, file, line, problem });
}

/** Makes a theme of its files, by their paths. Throws `BrokenTheme`. */
export function readTheme(files: ReadonlyMap<string, Uint8Array>): Theme {
  const settings = files.get('theme.json');
  if (!settings) throw new BrokenTheme('theme.json', 1, { kind: 'missing' });
  const facts = readThemeFile(textOf('theme.json', settings));
  const templates: Record<string, string> = {};
  const assets = new Map<string, Uint8Array>();
  for (const [file, bytes] of files) {
    const template = /^templates\/([a-z0-9-]+)\.liquid$/.exec(file)?.[1];
    if (template) {
      if (bytes.byteLength > templateLimit) {
        throw new BrokenTheme(file, 1, { kind: 'too-large', limit: 'file', most: templateLimit });
      }
      // The newline at a file's end is the file's, not the page's.
      templates[template] = textOf(file, bytes).replace(/\r?\n$/, '');
    }
    if (file.startsWith('assets/')) assets.set(file.slice('assets/'.length), bytes);
  }
  const lacking = pageTemplates.find((name) => !Object.hasOwn(templates, name));
  if (lacking) throw new BrokenTheme(`templates/${lacking}.liquid`, 1, { kind: 'missing' });
  const linked = [...facts.styles, ...(facts.occasionalStyles ?? []).map(({ style }) => style)];
  const unstyled = linked.find((style) => !assets.has(style));
  if (unstyled !== undefined) throw new BrokenTheme(`assets/${unstyled}`, 1, { kind: 'missing' });
  for (const [asset, bytes] of assets) checkAsset(asset, bytes, (name) => assets.has(name));
  for (const [asset, bytes] of assets) {
    if (!asset.endsWith('.css')) continue;
    assets.set(asset, new TextEncoder().encode(compactStyle(textOf(`assets/${asset}`, bytes))));
  }
  const joined = joinStyles({ styles: facts.styles, assets });
  const { logo, ...others } = facts;
  return {
    facts: {
      ...others,
      ...(logo === undefined ? {} : { logo: readLogo(logo, assets) }),
      styles: joined.styles,
      assets: [...joined.assets.keys()].toSorted(),
    },
    templates: hardenTemplates(templates),
    assets: joined.assets,
  };
}
