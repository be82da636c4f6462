import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, emptyDocument } from '../../shared/article/documentShape';
import { asWritten } from '../../shared/review/merging/asWritten';
import { mergeCopies } from '../../shared/review/merging/mergeCopies';
import type { Decision } from '../../shared/review/suggestions/noteDecision';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import type { Line } from './TogetherDesk';
import { settle, TogetherDesk } from './TogetherDesk';
import { start } from './writingDesk';

const at = '2026-11-29T12:00:00.000Z';
const link = 'https://example.org/';

/** Suggests a link on a word. */
function begin(doc: Y.Doc): void {
  const text = bodyOf(doc);
  text.delete(0, text.length);
  text.insert(0, 'De winkel was dicht.\n', {});
  noteSuggestion(doc, 'link', 'Sport Buro', at);
  text.format(3, 6, { setLink: { id: 'link', to: link } });
}

const decide = (doc: Y.Doc, as: Decision): unknown =>
  settleSuggestions(doc, { ids: new Set(['link']) }, as, 'Sport Buro', at);

function crossOut(doc: Y.Doc): void {
  noteSuggestion(doc, 'weg', 'Eindredactie', at);
  bodyOf(doc).format(3, 7, { deleted: 'weg' });
}

function apart(as: Decision, other: (doc: Y.Doc) => void): { doc: Y.Doc; told: unknown } {
  const first = asWritten([start()]);
  begin(first);
  const both = [11, 12].map((client) => {
    const doc = asWritten([Y.encodeStateAsUpdate(first)]);
    doc.clientID = client;
    return doc;
  }) as [Y.Doc, Y.Doc];
  decide(both[0], as);
  other(both[1]);
  const { update, came } = mergeCopies(...both);
  const doc = asWritten([...both.map((each) => Y.encodeStateAsUpdate(each)), ...(update ? [update] : [])]);
  return { doc, told: came };
}

function together(as: Decision): Y.Doc {
  const first = emptyDocument();
  first.clientID = 1;
  begin(first);
  const line: Line = [];
  const desks = [0, 1].map((number) => new TogetherDesk(first, number, line)) as [TogetherDesk, TogetherDesk];
  decide(desks[0].doc, as);
  crossOut(desks[1].doc);
  settle(desks);
  expect(desks[1].writer.text.toDelta()).toEqual(desks[0].writer.text.toDelta());
  return desks[0].doc;
}

/** What is said of the word. */
function wordIn(doc: Y.Doc): unknown {
  const runs = bodyOf(doc).toDelta() as { insert: string; attributes?: Record<string, unknown> }[];
  return runs.find(({ insert }) => insert.startsWith('winkel'))?.attributes;
}

describe('a decision on a link alone, on words that the other suggests to take out', () => {
  for (const [how, meet] of [
    ['apart', (as: Decision) => apart(as, crossOut).doc],
    ['on a line', together],
  ] as const)
    test(`stands, and so does what is suggested, ${how}`, () => {
      expect(wordIn(meet('accepted'))).toEqual({ link, deleted: 'weg' });
      expect(wordIn(meet('rejected'))).toEqual({ deleted: 'weg' });
    });
});

test('words that the other took out are gone with the link on them, and it is told that words went', () => {
  const { doc, told } = apart('accepted', (other) => bodyOf(other).delete(3, 7));
  expect(bodyOf(doc).toJSON()).toBe('De was dicht.\n');
  expect(told).toMatchObject([{ deleted: 1 }]);
});
