import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Status } from '../../../../shared/article/Article';
import { addVersion, setStatus } from '../../../../shared/article/editVersions';
import { setFields } from '../../../../shared/article/editFields';
import { readArticle } from '../../../../shared/article/readArticle';
import { readVersions } from '../../../../shared/article/readVersions';
import { checksOf, emptyDocument } from '../../../../shared/article/documentShape';
import { findUnknown } from '../../../../shared/article/findUnknown';
import { readSignOff } from '../../../../shared/review/signOff/readSignOff';
import { openItems, readTicks, tickItem, untickItem } from '../../../../shared/review/signOff/ticks';

const id = (number: number): string => `11111111-2222-4333-8444-${String(number).padStart(12, '0')}`;
const item = (number: number) => ({ id: id(number), text: `Punt ${number}` });
const at = '2026-01-02T10:00:00.000Z';
const anna = { by: 'Anna', person: id(90) };
const ticked = (doc: Y.Doc): string[] =>
  readTicks(doc)
    .map((tick) => tick.id)
    .toSorted();

describe('ticks', () => {
  test('say who and when, are taken away again, and are nothing unknown', () => {
    const doc = emptyDocument();
    tickItem(doc, item(1), anna, at);
    tickItem(doc, item(2), { by: 'Bram' }, at);
    expect(readTicks(doc)).toEqual([
      { ...item(1), ...anna, at },
      { ...item(2), by: 'Bram', at },
    ]);
    expect(findUnknown(doc)).toEqual([]);
    untickItem(doc, id(1));
    expect(ticked(doc)).toEqual([id(2)]);
  });

  test('whatever stands there, reading does not fail', () => {
    const doc = emptyDocument();
    checksOf(doc).set(id(1), { at, text: 7, by: {} });
    checksOf(doc).set(id(2), { at: 'ooit' });
    checksOf(doc).set('x', { at });
    checksOf(doc).set(id(3), 'ja');
    expect(readTicks(doc)).toEqual([{ id: id(1), text: '', by: '', at }]);
  });

  test('at any number of desks, in any order, none that stands is lost and all agree', () => {
    const deed = fc.record({
      desk: fc.nat(2),
      item: fc.nat(3),
      does: fc.constantFrom('tick', 'untick', 'exchange'),
      with: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const desks = [emptyDocument(), emptyDocument(), emptyDocument()];
        const give = (from: Y.Doc, to: Y.Doc): void => Y.applyUpdate(to, Y.encodeStateAsUpdate(from));
        const unticked = new Set<number>();
        const everTicked = new Set<number>();
        for (const one of deeds) {
          const doc = desks[one.desk] as Y.Doc;
          if (one.does === 'tick') {
            tickItem(doc, item(one.item), anna, at);
            everTicked.add(one.item);
          } else if (one.does === 'untick') {
            untickItem(doc, id(one.item));
            unticked.add(one.item);
          } else give(desks[one.with] as Y.Doc, doc);
        }
        for (const from of desks) for (const to of desks) give(from, to);
        for (const from of desks) for (const to of desks) give(from, to);
        const [first, ...others] = desks.map(ticked);
        for (const other of others) expect(other).toEqual(first);
        for (const one of everTicked) if (!unticked.has(one)) expect(first).toContain(id(one));
      }),
    );
  });
});

test('what is open is what the lists have and nobody ticked; a library without lists has nothing to say', () => {
  const doc = emptyDocument();
  tickItem(doc, item(1), anna, at);
  const untold = { status: 'draft', versions: [] } as const;
  const lists = { 'in-review': [item(1)], approved: [item(2)], exported: [item(3)] };
  expect(openItems(readSignOff({ lists }), readTicks(doc), untold)).toEqual([item(2), item(3)]);
  expect(openItems(readSignOff(null), readTicks(doc), untold)).toBeUndefined();
});

const storyOf = (doc: Y.Doc) => ({ status: readArticle(doc).status, versions: readVersions(doc) });

test('a piece that was given back is seen to anew, list by list as it comes to each', () => {
  const doc = emptyDocument();
  const rules = readSignOff({ lists: { 'in-review': [item(1)], approved: [item(2)], exported: [] } });
  const open = (): string[] => (openItems(rules, readTicks(doc), storyOf(doc)) ?? []).map(({ text }) => text);
  let number = 10;
  const moment = (): string => `2026-01-02T10:${number++}:00.000Z`;
  const sets = (status: Status): void => setStatus(doc, status, { id: id(number), ...anna, at: moment() });
  tickItem(doc, item(1), anna, moment());
  sets('in-review');
  tickItem(doc, item(2), anna, moment());
  expect(open()).toEqual([]);
  // Saved under a name, or approved: no other round.
  addVersion(doc, { id: id(80), kind: 'named', name: 'Eerste', ...anna, at: moment() });
  sets('approved');
  expect(open()).toEqual([]);
  sets('draft');
  expect(open()).toEqual(['Punt 1']);
  tickItem(doc, item(1), anna, moment());
  sets('in-review');
  expect(open()).toEqual(['Punt 2']);
  expect(readTicks(doc), 'who saw to it before can still be read').toHaveLength(2);
  tickItem(doc, item(2), anna, moment());
  expect(open()).toEqual([]);
});

test('giving back that is undone begins no round, now and once the piece has gone on', () => {
  const doc = emptyDocument();
  const rules = readSignOff({ lists: { 'in-review': [item(1)], approved: [item(2)], exported: [] } });
  const open = (): string[] => (openItems(rules, readTicks(doc), storyOf(doc)) ?? []).map(({ text }) => text);
  let number = 10;
  const moment = (): string => `2026-01-02T10:${number++}:00.000Z`;
  const sets = (status: Status): void => setStatus(doc, status, { id: id(number), ...anna, at: moment() });
  tickItem(doc, item(1), anna, moment());
  sets('in-review');
  tickItem(doc, item(2), anna, moment());
  sets('draft');
  expect(open()).toEqual(['Punt 1']);
  // Undo takes back the status, and leaves the version.
  setFields(doc, { status: 'in-review' });
  expect(open()).toEqual([]);
  sets('approved');
  expect(open()).toEqual([]);
  sets('draft');
  setFields(doc, { status: 'approved' });
  expect(open()).toEqual([]);
});
