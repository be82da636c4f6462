import { expect, it } from 'vitest';
import { mentionAt } from '../../../../../shared/review/threads/mentionAt';

const behind = (text: string) => mentionAt(text, text.length);

it('is what stands between a sign and the caret', () => {
  expect(behind('@')).toEqual({ at: 0, typed: '' });
  expect(behind('Vraag (@Redactie No')).toEqual({ at: 7, typed: 'Redactie No' });
  expect(behind('@Desk, @Re')).toEqual({ at: 7, typed: 'Re' });
  expect(mentionAt('Vraag @Redactie Noord', 9)).toEqual({ at: 6, typed: 'Re' });
  expect(behind('Eerst dit\n@K')).toEqual({ at: 10, typed: 'K' });
  expect(behind(`${'x '.repeat(500)}@K`)).toEqual({ at: 1000, typed: 'K' });
});

it('is none in an address, behind a space, over a line, and in more than a name', () => {
  expect(behind('desk@krant')).toBeNull();
  expect(behind('@ krant')).toBeNull();
  expect(behind('@Redactie\nen')).toBeNull();
  expect(behind('@@')).toBeNull();
  expect(behind(`@${'x'.repeat(61)}`)).toBeNull();
  expect(behind('Vraag')).toBeNull();
});
