import fs from 'node:fs/promises';
import path from 'node:path';
import type { PageFile } from './pageFile';
import { resolved, unescaped } from './pageFile';

/** A face of letters in a style sheet of the bundle. */
interface Face {
  style: string;
  isItalic: boolean;
  spans: [number, number][];
}

/** Letters that a page shows and does not link, though the theme has them, and sheets of letters it waits for in vain. */
export async function letterFindings({ folder, path: page, html }: PageFile): Promise<string[]> {
  const faces = await facesIn(path.join(folder, 'thema'));
  const linked = Array.from(html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g), ([, href = '']) =>
    path.posix.basename(resolved(page, href)),
  );
  const body = html.slice(html.indexOf('<body'));
  const parts = Array.from(body.matchAll(/(<em>)?([^<>]*)(?=<)/g), ([, em, text = '']) => ({
    isItalic: em !== undefined,
    codes: Array.from(unescaped(text), (letter) => letter.codePointAt(0) ?? 0),
  }));
  const shows = (face: Face): boolean =>
    parts.some(
      ({ isItalic, codes }) =>
        isItalic === face.isItalic &&
        codes.some((code) => face.spans.some(([first, last]) => code >= first && code <= last)),
    );
  const needed = new Set(faces.filter(shows).map(({ style }) => style));
  const known = new Set(faces.map(({ style }) => style));
  return [
    ...[...needed].filter((style) => !linked.includes(style)).map((style) => `needs ${style}`),
    ...linked.filter((style) => known.has(style) && !needed.has(style)).map((style) => `waits for ${style}`),
  ];
}

async function facesIn(theme: string): Promise<Face[]> {
  const styles = (await fs.readdir(theme)).filter((name) => name.endsWith('.css'));
  const texts = await Promise.all(
    styles.map(async (style) => ({ style, css: await fs.readFile(path.join(theme, style), 'utf8') })),
  );
  return texts.flatMap(({ style, css }) =>
    Array.from(css.matchAll(/@font-face \{[^}]*\}/g), ([face]) => ({
      style,
      isItalic: face.includes('font-style: italic'),
      spans: Array.from(
        (face.split('unicode-range:')[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g),
        ([, first = '', last = first]) => {
          const span: [number, number] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
          return span;
        },
      ),
    })).filter(({ spans }) => spans.length > 0),
  );
}
