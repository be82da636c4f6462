import * as v from 'valibot';
import type { ThemeFacts } from '../../../shared/pages/ThemeFacts';
import { BrokenTheme, lineAt } from './BrokenTheme';

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8192));
const widths = v.pipe(v.array(size), v.minLength(1), v.maxLength(12));
const ratio = v.pipe(v.number(), v.minValue(0.1), v.maxValue(10));
const sizes = v.pipe(v.string(), v.maxLength(500));
const slot = v.strictObject({
  ratio: v.nullable(ratio),
  widest: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  widths,
  sizes,
  tallSizes: v.optional(sizes),
  narrow: v.nullable(
    v.strictObject({ media: v.pipe(v.string(), v.regex(/^\([^()]+\)$/)), ratio, widths, sizes }),
  ),
});
const listLength = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const copyLength = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(10_000));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const styleSheet = v.pipe(v.string(), v.endsWith('.css'));
const letters = v.pipe(v.string(), v.maxLength(2000), v.check(isRange, 'no unicode-range'));
const rewording = v.record(v.string(), v.pipe(v.string(), v.maxLength(500)));

/** What `theme.json` of a theme holds. */
const themeFile = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'no time zone')),
  styles: v.pipe(v.array(styleSheet), v.minLength(1), v.maxLength(10)),
  occasionalStyles: v.optional(
    v.pipe(
      v.array(
        v.union([
          v.strictObject({ style: styleSheet, italics: v.literal(true) }),
          v.strictObject({ style: styleSheet, letters }),
        ]),
      ),
      v.maxLength(10),
    ),
  ),
  logo: v.optional(v.pipe(v.string(), v.endsWith('.png'))),
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

/** `theme.json` as planning needs it, with the logo's path alone: the file says its size. Throws `BrokenTheme` with the line of what is wrong. */
export function readThemeFile(text: string): Omit<ThemeFacts, 'assets' | 'logo'> & { logo?: string } {
  const parsed = v.safeParse(themeFile, parseJson(text));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const keys = (issue.path ?? []).map(({ key }) => String(key));
    const problem = { kind: 'wrong-setting', at: keys.join('.'), said: issue.message } as const;
    throw new BrokenTheme('theme.json', lineOf(text, keys), problem);
  }
  const { labels, ...facts } = parsed.output;
  return { ...facts, labels: { nl: labels.nl ?? {}, en: labels.en ?? {} } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, position] = /at position (\d+)/.exec(said) ?? [];
    const line = position ? lineAt(text, Number(position)) : lineAt(text, text.trimEnd().length);
    throw new BrokenTheme('theme.json', line, { kind: 'said', said });
  }
}

/** The line of a key, found by the keys that lead to it; the last one found where the rest is missing. */
function lineOf(text: string, keys: readonly string[]): number {
  let at = 0;
  for (const key of keys) {
    const next = text.indexOf(JSON.stringify(key), at);
    if (next !== -1) at = next;
  }
  return lineAt(text, at);
}

/** Spans of letters as `U+00E6, U+0100-017F`, each from lower to higher. */
function isRange(text: string): boolean {
  return text.split(',').every((span) => {
    const [, first, last = first] = /^\s*U\+([0-9A-F]{1,5})(?:-([0-9A-F]{1,5}))?\s*$/i.exec(span) ?? [];
    return (
      first !== undefined && last !== undefined && Number.parseInt(first, 16) <= Number.parseInt(last, 16)
    );
  });
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: name }));
  } catch {
    return false;
  }
}
