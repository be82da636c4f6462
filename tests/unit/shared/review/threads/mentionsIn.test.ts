import { expect, it } from 'vitest';
import { mentionsIn } from '../../../../../shared/review/threads/mentionsIn';
import { mostMentions } from '../../../../../shared/review/threads/readMentions';

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
const redactie = { by: 'Redactie', person: ids[0] };
const otherDesk = { by: 'Redactie', person: ids[1] };
const desk = { by: 'Desk' };

it('knows those who were chosen, as long as their name is there', () => {
  expect(mentionsIn('@Redactie?', [otherDesk], [redactie, otherDesk, desk])).toEqual([otherDesk]);
  expect(mentionsIn('Redactie?', [otherDesk], [redactie, otherDesk, desk])).toEqual([]);
  expect(mentionsIn('@Redactie en @Redactie', [redactie, otherDesk], [])).toEqual([redactie, otherDesk]);
});

it('knows a name that is typed by hand; where several have it, it is anybody of that name', () => {
  expect(mentionsIn('@Desk en @Redactie', [], [redactie, desk])).toEqual([desk, redactie]);
  expect(mentionsIn('@Redactie', [], [redactie, otherDesk])).toEqual([{ by: 'Redactie' }]);
  expect(mentionsIn('@Niemand', [], [redactie])).toEqual([]);
});

it('is no longer than is kept', () => {
  const many = Array.from({ length: mostMentions + 5 }, (_, index) => ({ by: `N${index}` }));
  const text = many.map(({ by }) => `@${by}`).join(' ');
  expect(mentionsIn(text, [], many)).toEqual(many.slice(0, mostMentions));
});
