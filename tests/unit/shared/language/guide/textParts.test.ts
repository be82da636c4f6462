import { expect, it } from 'vitest';
import { textParts } from '../../../../../shared/language/guide/textParts';

it('takes a text apart at commands and keys', () => {
  expect(textParts('Met {palette.show} en {Enter}')).toEqual([
    { words: 'Met ' },
    { command: 'palette.show' },
    { words: ' en ' },
    { keys: 'Enter' },
  ]);
});

it('leaves a text without any whole', () => {
  expect(textParts('Alleen woorden.')).toEqual([{ words: 'Alleen woorden.' }]);
});
