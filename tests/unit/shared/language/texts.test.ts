import { describe, expect, it } from 'vitest';
import { commandLineTexts } from '../../../../shared/language/commandLineTexts';
import { commandTexts } from '../../../../shared/language/commandTexts';
import { cropTexts } from '../../../../shared/language/cropTexts';
import { deskTexts } from '../../../../shared/language/deskTexts';
import { exportTexts } from '../../../../shared/language/exportTexts';
import { pictureTexts } from '../../../../shared/language/pictureTexts';
import { partsTexts } from '../../../../shared/language/partsTexts';
import { policyTexts } from '../../../../shared/language/policyTexts';
import { proofTexts } from '../../../../shared/language/proofTexts';
import { reviewTexts } from '../../../../shared/language/reviewTexts';
import { settingsTexts } from '../../../../shared/language/settingsTexts';
import { stillTexts } from '../../../../shared/language/stillTexts';
import { tagTexts } from '../../../../shared/language/tagTexts';
import { windowTexts } from '../../../../shared/language/windowTexts';
import { writeTexts } from '../../../../shared/language/writeTexts';

const areas = {
  commandLineTexts,
  commandTexts,
  cropTexts,
  deskTexts,
  exportTexts,
  partsTexts,
  policyTexts,
  proofTexts,
  pictureTexts,
  reviewTexts,
  settingsTexts,
  stillTexts,
  tagTexts,
  windowTexts,
  writeTexts,
};

/** Every plain text in an area, with the path to it. */
function plainTexts(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as [string, string]];
    return typeof value === 'object' && value !== null ? plainTexts(value, `${path}${key}.`) : [];
  });
}

describe.each(Object.entries(areas))('%s', (_area, texts) => {
  it('has the same texts in both languages', () => {
    expect(plainTexts(texts.en).map(([path]) => path)).toEqual(plainTexts(texts.nl).map(([path]) => path));
  });

  it('is calm: no exclamation marks, no straight quotes, nothing empty', () => {
    const loud = [...plainTexts(texts.nl), ...plainTexts(texts.en)].filter(
      ([, words]) => !words.trim() || /!|"|'|\.\.\.|\boeps\b|\bsuccesvol\b/i.test(words),
    );
    expect(loud).toEqual([]);
  });
});

it('counts one as one', () => {
  expect(deskTexts.nl.count('1', true)).toBe('1 stuk');
  expect(deskTexts.nl.count('1.204', false)).toBe('1.204 stukken');
  expect(windowTexts.en.words('1', true)).toBe('1 word');
});
