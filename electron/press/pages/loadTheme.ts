import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { FaultError } from '../../../shared/faults/FaultError';
import type { Theme } from './Theme';

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8192));
const widths = v.pipe(v.array(size), v.minLength(1), v.maxLength(12));
const ratio = v.pipe(v.number(), v.minValue(0.1), v.maxValue(10));
const slot = v.strictObject({
  ratio: v.nullable(ratio),
  widest: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  widths,
  sizes: v.string(),
  narrow: v.nullable(
    v.strictObject({ media: v.pipe(v.string(), v.regex(/^\([^()]+\)$/)), ratio, widths, sizes: v.string() }),
  ),
});
const listLength = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const copyLength = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(10_000));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const rewording = v.record(v.string(), v.string());

/** What `theme.json` of a theme holds. */
const themeFile = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'no time zone')),
  styles: v.pipe(v.array(v.pipe(v.string(), v.endsWith('.css'))), v.minLength(1), v.maxLength(10)),
  themeColours: v.strictObject({ light: colour, dark: colour }),
  slots: v.strictObject({ lead: slot, body: slot, front: slot, card: slot, thumb: slot }),
  limits: v.strictObject({
    sameTag: listLength,
    mostRead: listLength,
    popular: listLength,
    section: listLength,
    latest: listLength,
    feed: listLength,
    page: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(100)),
  }),
  copy: v.optional(v.strictObject({ headline: v.optional(copyLength), standfirst: v.optional(copyLength) })),
  labels: v.strictObject({ nl: v.optional(rewording), en: v.optional(rewording) }),
});

/** A theme's files together may not be larger than this. */
const limitBytes = 32 * 1024 * 1024;

/**
 * Reads a theme's folder: `theme.json`, `templates/*.liquid`, `assets/**`. Symbolic links are not
 * followed. Throws the fault `theme-broken` with the file that is wrong.
 */
export async function loadTheme(folder: string): Promise<Theme> {
  const id = path.basename(folder);
  const broken = (file: string, problem: string): FaultError =>
    new FaultError({ kind: 'theme-broken', theme: id, file, line: 1, problem });
  const files = await readFolder(folder, broken);
  const text = (file: string): string => new TextDecoder().decode(files.get(file));
  if (!files.has('theme.json')) throw broken('theme.json', 'missing');
  const parsed = v.safeParse(themeFile, parseJson(text('theme.json'), broken));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw broken('theme.json', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  const templates: Record<string, string> = {};
  const assets = new Map<string, Uint8Array>();
  for (const [file, bytes] of files) {
    const template = /^templates\/([a-z0-9-]+)\.liquid$/.exec(file)?.[1];
    // The newline at a file's end is the file's, not the page's.
    if (template) templates[template] = text(file).replace(/\r?\n$/, '');
    if (file.startsWith('assets/')) {
      if (!/^[a-z0-9._/-]+$/i.test(file)) throw broken(file, 'a name that is not safe in an address');
      assets.set(file.slice('assets/'.length), bytes);
    }
  }
  const unstyled = parsed.output.styles.find((style) => !assets.has(style));
  if (unstyled !== undefined) throw broken(`assets/${unstyled}`, 'missing');
  const { labels, ...facts } = parsed.output;
  const { nl = {}, en = {} } = labels;
  return {
    facts: { ...facts, labels: { nl, en }, assets: [...assets.keys()].toSorted() },
    templates,
    assets,
  };
}

async function readFolder(
  folder: string,
  broken: (file: string, problem: string) => FaultError,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const entries = await fs
    .readdir(folder, { withFileTypes: true, recursive: true })
    .catch((error: unknown) => {
      throw broken('', error instanceof Error ? error.message : 'unreadable');
    });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const content = new Uint8Array(await fs.readFile(full));
    bytes += content.byteLength;
    if (bytes > limitBytes) throw broken(entry.name, 'the theme is larger than 32 MB');
    files.set(path.relative(folder, full).split(path.sep).join('/'), content);
  }
  return files;
}

function parseJson(text: string, broken: (file: string, problem: string) => FaultError): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken('theme.json', error instanceof Error ? error.message : 'no JSON');
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: name }));
  } catch {
    return false;
  }
}
