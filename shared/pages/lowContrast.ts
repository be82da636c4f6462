import type { StyleRule } from './styleRules';
import { styleRules } from './styleRules';

/** Text that is hard to read in its colours. */
export interface LowContrast {
  selector: string;
  scheme: 'light' | 'dark';
  /** From 1 to 21, as WCAG counts it. */
  ratio: number;
}

/** WCAG 2.2, 1.4.3: what running text needs, and what large letters do, which others may be for all that is known here. */
const [running, large] = [4.5, 3];

/** Elements that hold text on the page's own ground, and that are large. */
const plainText = /^(?:body|p|a|a:link|a:visited|li|dd|dt|figcaption|time|small|blockquote)$/;
const headings = /^h[1-3]$/;

/**
 * Where a theme's style sheets set text in colours too near to each other, as far as that is certain: rules that set
 * both colours, and those of plain elements against the page's own ground. Colours that are mixed, or set by hand of
 * the reader, are not judged.
 */
export function lowContrast(css: string): LowContrast[] {
  const rules = styleRules(css);
  return (['light', 'dark'] as const).flatMap((scheme) => lowIn(rules, scheme));
}

function lowIn(all: readonly StyleRule[], scheme: LowContrast['scheme']): LowContrast[] {
  const rules = all.filter(({ within }) => within.every((condition) => holds(condition, scheme)));
  const names = new Map<string, string>();
  for (const { selector, sets } of rules) {
    if (!/^(?::root|html)$/.test(selector)) continue;
    for (const [name, value] of sets) if (name.startsWith('--')) names.set(name, value);
  }
  const colour = (value: string | undefined): number | null => luminance(value, names);
  const page = rules.findLast(({ selector, sets }) => selector === 'body' && groundOf(sets) !== undefined);
  const ground = colour(page && groundOf(page.sets));
  const low = new Map<string, LowContrast>();
  for (const { selector, sets } of rules) {
    const own = groundOf(sets);
    const isPlain = plainText.test(selector);
    const under = own === undefined && (isPlain || headings.test(selector)) ? ground : colour(own);
    const ink = colour(sets.get('color'));
    if (ink === null || under === null) continue;
    const ratio = (Math.max(ink, under) + 0.05) / (Math.min(ink, under) + 0.05);
    // A later rule for the same elements stands in the place of an earlier one.
    if (ratio < (isPlain ? running : large))
      low.set(selector, { selector, scheme, ratio: Math.round(ratio * 10) / 10 });
    else low.delete(selector);
  }
  return [...low.values()];
}

/** Whether a condition holds on a screen of this scheme, whatever its size. */
function holds(condition: string, scheme: LowContrast['scheme']): boolean {
  if (/\bprint\b|forced-colors|prefers-contrast/i.test(condition)) return false;
  const wanted = /prefers-color-scheme\s*:\s*(light|dark)/i.exec(condition)?.[1]?.toLowerCase();
  return wanted === undefined ? !/^@media/i.test(condition) : wanted === scheme;
}

function groundOf(sets: StyleRule['sets']): string | undefined {
  return sets.get('background-color') ?? sets.get('background');
}

/** Relative luminance (WCAG 2.2) of a colour that is one, or a name for one; null for anything else. */
function luminance(value: string | undefined, names: ReadonlyMap<string, string>, depth = 0): number | null {
  const text = value?.trim().toLowerCase() ?? '';
  const name = /^var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)$/.exec(text)?.[1];
  if (name) return depth < 5 ? luminance(names.get(name), names, depth + 1) : null;
  const hex = { white: 'ffffff', black: '000000' }[text] ?? /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (!hex) return null;
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
