import { expect, it } from 'vitest';
import { creditInCaption } from '../../../../shared/still/creditInCaption';

it.each([
  ['Het plein. (Foto: Ann Lee / ANP)', 'Het plein.', 'Foto: Ann Lee / ANP'],
  ['Het plein [Credit: Netflix].', 'Het plein.', 'Credit: Netflix'],
  ['The square. (Photo by Ann Lee/Getty Images)', 'The square.', 'Photo by Ann Lee/Getty Images'],
  ['Het plein. Foto: Ann Lee', 'Het plein.', 'Foto: Ann Lee'],
  ['Het plein (links) bij avond.', 'Het plein (links) bij avond.', ''],
  ['Een foto van het plein: mooi.', 'Een foto van het plein: mooi.', ''],
])('parts %j', (text, caption, credit) => {
  expect(creditInCaption(text)).toEqual({ caption, credit });
});
