import type { CSSToken } from '@csstools/css-tokenizer';
import { tokenize, TokenType } from '@csstools/css-tokenizer';
import path from 'node:path';
import { BrokenTheme, lineAt } from './BrokenTheme';

const closers = new Map<TokenType, TokenType>([
  [TokenType.OpenCurly, TokenType.CloseCurly],
  [TokenType.OpenParen, TokenType.CloseParen],
  [TokenType.OpenSquare, TokenType.CloseSquare],
  [TokenType.Function, TokenType.CloseParen],
]);
const printed = new Map<TokenType, string>([
  [TokenType.CloseCurly, '{'],
  [TokenType.CloseParen, '('],
  [TokenType.CloseSquare, '['],
]);

/** Functions in which a string is an address; a value from elsewhere in them could be any address. */
const fetching = new Set([
  'url',
  'src',
  'image',
  'image-set',
  '-webkit-image-set',
  'cross-fade',
  '-webkit-cross-fade',
  'url-prefix',
]);

/**
 * Reads a style sheet of a theme and refuses what would make a page ask for anything outside the theme's own
 * files, however it is written: `@import`, addresses elsewhere, and functions that put an address together.
 * Throws `BrokenTheme`. `has` tells whether the theme has a file, by its path in `assets`.
 */
export function checkStyle(file: string, text: string, has: (asset: string) => boolean): void {
  const here = (offset: number): number => lineAt(text, offset);
  const open: { closer: TokenType; fetches: boolean; at: number }[] = [];
  const tokens = tokenize({ css: text }, { onParseError: () => undefined });
  for (const token of tokens) {
    const [type, , start] = token;
    const fetches = open.at(-1)?.fetches ?? false;
    if (type === TokenType.AtKeyword && wordOf(token) === 'import') {
      throw new BrokenTheme(file, here(start), { kind: 'import-refused' });
    }
    // Read in another character set it would be another text than the one that is checked here.
    if (type === TokenType.AtKeyword && wordOf(token) === 'charset' && !/^@charset "utf-8";/i.test(text)) {
      throw new BrokenTheme(file, here(start), { kind: 'misplaced', name: '@charset' });
    }
    if (type === TokenType.BadString || type === TokenType.BadURL) {
      throw new BrokenTheme(file, here(start), {
        kind: 'not-closed',
        name: type === TokenType.BadString ? '"' : 'url(',
      });
    }
    if (type === TokenType.URL || (type === TokenType.String && fetches)) {
      checkAddress(valueOf(token), file, here(start), has);
    }
    const closer = closers.get(type);
    if (closer !== undefined) {
      const word = type === TokenType.Function ? wordOf(token) : '';
      if (fetches && (word === 'var' || word === 'env' || word === 'attr')) {
        throw new BrokenTheme(file, here(start), { kind: 'misplaced', name: `${word}()` });
      }
      // What stands inside brackets inside of such a function is still an address.
      open.push({
        closer,
        fetches: fetching.has(word) || (fetches && word !== 'type' && word !== 'format'),
        at: start,
      });
    } else if (printed.has(type)) {
      if (open.at(-1)?.closer !== type) {
        throw new BrokenTheme(file, here(start), { kind: 'closes-nothing', name: token[1] });
      }
      open.pop();
    }
  }
  const left = open.at(-1);
  if (left)
    throw new BrokenTheme(file, here(left.at), { kind: 'not-closed', name: printed.get(left.closer) ?? '' });
}

/** `data:` is for letters and small pictures that stand inside a style sheet; `#` is a place in the page. */
const ownData = /^data:(?:font\/(?:woff2?|ttf|otf)|image\/(?:png|jpeg|gif|webp|avif|svg\+xml))[;,]/i;

function checkAddress(address: string, file: string, line: number, has: (asset: string) => boolean): void {
  const wanted = address.trim();
  if (wanted.startsWith('#') || ownData.test(wanted)) return;
  const short = wanted.slice(0, 80);
  if (wanted === '' || /^[a-z][a-z0-9+.-]*:|^[\\/]|\\|[\u0000-\u001f]/i.test(wanted)) {
    throw new BrokenTheme(file, line, { kind: 'address-refused', address: short });
  }
  const [plain = ''] = wanted.split(/[?#]/);
  const asset = path.posix.join(path.posix.dirname(file.slice('assets/'.length)), plain);
  if (asset.startsWith('..')) throw new BrokenTheme(file, line, { kind: 'address-refused', address: short });
  if (!has(asset)) throw new BrokenTheme(file, line, { kind: 'file-lacking', address: short });
}

function wordOf(token: CSSToken): string {
  return valueOf(token).toLowerCase();
}

function valueOf(token: CSSToken): string {
  const said = token[4] as { value?: unknown } | undefined;
  return typeof said?.value === 'string' ? said.value : '';
}
