import fs from 'node:fs';
import { expect, test } from 'vitest';
import { personColours } from '../../../../shared/article/Person';

const styles = fs.readFileSync('renderer/styles/tokens.css', 'utf8');
const labels = fs.readFileSync('renderer/styles/labels.css', 'utf8');

/** The tokens of an appearance, by the selector they stand under, on those of the appearance it adds to. */
function tokensOf(...selectors: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const selector of selectors) {
    const from = styles.indexOf(`${selector} {`);
    expect(from, `«${selector}»`).toBeGreaterThan(-1);
    const block = styles.slice(from, styles.indexOf('\n}', from));
    for (const [, name = '', value = ''] of block.matchAll(/(--[\w-]+): (#[0-9a-f]{6})\b/g))
      found.set(name, value);
  }
  return found;
}

function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [lightness(one), lightness(other)].toSorted((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

test.each([
  ['light', tokensOf("[data-theme='light']")],
  ['dark', tokensOf("[data-theme='dark']")],
  [
    'light with more contrast',
    tokensOf("[data-theme='light']", "[data-theme='light'][data-contrast='more']"),
  ],
  ['dark with more contrast', tokensOf("[data-theme='dark']", "[data-theme='dark'][data-contrast='more']")],
])('letters can be read on the ground of every person, %s', (_, tokens) => {
  for (const colour of personColours) {
    // Grey is the ground of what has no other.
    if (colour === 'slate') continue;
    const rule = labels.slice(labels.indexOf(`.avatar[data-colour='${colour}']`));
    const [, ground = '', letters = ''] =
      /background: var\((--[\w-]+)\);\s+color: var\((--[\w-]+)\)/.exec(rule) ?? [];
    const pair = [tokens.get(letters) ?? '', tokens.get(ground) ?? ''] as const;
    expect(pair, `of ${colour}`).not.toContain('');
    expect(contrast(...pair), `${colour}: ${pair.join(' on ')}`).toBeGreaterThanOrEqual(4.5);
  }
});
