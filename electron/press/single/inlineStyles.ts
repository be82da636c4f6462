import type { Inliner } from './Inliner';

/** An address in a style sheet: quoted, or without quotes. */
const addresses = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g;

/**
 * The style sheet at `path` with all it loads inside it, as a page can hold it in itself: nothing in it can end the
 * element it stands in. What the bundle does not have is loaded from nowhere.
 */
export async function inlineStyles(path: string, inliner: Inliner): Promise<string> {
  const bytes = (await inliner.bytes(path)) ?? new Uint8Array();
  const css = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  let inlined = '';
  let end = 0;
  for (const found of css.matchAll(addresses)) {
    const address = found[1] ?? found[2] ?? found[3] ?? '';
    inlined += css.slice(end, found.index) + (await loaded(address, path, inliner, found[0]));
    end = found.index + found[0].length;
  }
  // In CSS an escaped slash is a slash; to HTML it ends nothing.
  return (inlined + css.slice(end)).replace(/<\/(?=style)/gi, '<\\/');
}

async function loaded(address: string, path: string, inliner: Inliner, asItIs: string): Promise<string> {
  if (address.startsWith('data:') || address.startsWith('#')) return asItIs;
  const file = inliner.pathOf(address, path);
  return `url("${file ? await inliner.dataAddress(file.path) : ''}")`;
}
