import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, byHand, stillsOf } from '../../../../../shared/article/documentShape';
import { setFields } from '../../../../../shared/article/editFields';
import { changeStill } from '../../../../../shared/article/editStills';
import { readArticle } from '../../../../../shared/article/readArticle';
import { plainText } from '../../../../../shared/article/flatText';
import { noteWriter } from '../../../../../shared/article/writers';
import { asWritten } from '../../../../../shared/review/merging/asWritten';
import { mergeCopies } from '../../../../../shared/review/merging/mergeCopies';
import { readSuggestions } from '../../../../../shared/review/suggestions/readSuggestions';
import { readValueSuggestions } from '../../../../../shared/review/suggestions/readValueSuggestions';
import { settleSuggestions } from '../../../../../shared/review/suggestions/settleSuggestions';
import { readThreads } from '../../../../../shared/review/threads/readThreads';
import { startThread } from '../../../../../shared/review/threads/editThreads';
import { desksOf, linesOf, met, replace, twoDesks } from '../../../../fixtures/meetingDesks';
import { suggestedArticle } from '../../../../fixtures/suggestedArticle';

describe('two copies that come together', () => {
  it('both have what was done in different sentences, and nothing is to be chosen', () => {
    const desks = twoDesks('De kat zat op de mat. Het was stil.\nEen tweede alinea.\n');
    replace(desks.anna, 'De kat', 'De oude kat');
    replace(desks.bas, 'stil', 'heel erg stil');
    const { doc, both, came } = met(desks);
    expect(linesOf(doc)).toEqual(['De oude kat zat op de mat. Het was heel erg stil.', 'Een tweede alinea.']);
    expect(both).toEqual([]);
    expect(came).toMatchObject([{ by: 'Bas', inserted: 2, deleted: 0 }]);
  });

  it('of words that both say to be in another language one stands, and the other is a suggestion', () => {
    const desks = twoDesks('Hij zei to be or not to be.\n');
    const say = (doc: Y.Doc, language: string): void =>
      doc.transact(() => bodyOf(doc).format(8, 5, { language }), byHand);
    say(desks.anna, 'en');
    say(desks.bas, 'de');
    const { doc, both } = met(desks);
    expect(both).toMatchObject([{ kind: 'wordings', printed: { words: 'to be' } }]);
    const [suggestion, ...more] = readSuggestions(doc);
    expect(more).toEqual([]);
    const languages = (): unknown[] =>
      readArticle(doc).body.flatMap(({ runs }) => runs.map((run) => run.kind === 'text' && run.language));
    const [, printed] = languages();
    const other = printed === 'en' ? 'de' : 'en';
    expect(suggestion?.pieces).toMatchObject([{ kind: 'set', mark: 'language', to: other }]);
    settleSuggestions(doc, { ids: null }, 'accepted', 'Anna', '2026-01-05T09:00:00.000Z');
    expect(languages()).toEqual([undefined, other, undefined]);
  });

  it('of a sentence that both changed one wording is printed, and the other a suggestion in its place', () => {
    const desks = twoDesks('Het regent. De kat zat op de mat. Het was stil.\n');
    replace(desks.anna, 'kat zat op', 'hond lag naast');
    replace(desks.bas, 'kat zat op de mat', 'poes sliep op het kleed');
    const { doc, both, came } = met(desks);
    const [one, other] = [
      'Het regent. De poes sliep op het kleed. Het was stil.',
      'Het regent. De hond lag naast de mat. Het was stil.',
    ];
    expect(both).toMatchObject([
      {
        kind: 'wordings',
        printed: { by: 'Bas', words: 'De poes sliep op het kleed.' },
        suggested: { by: 'Anna', words: 'De hond lag naast de mat.' },
      },
    ]);
    // Of the suggestion is told with what is to be chosen.
    expect(came).toMatchObject([{ by: 'Bas', inserted: 5, deleted: 5, suggestions: 0 }]);
    expect(linesOf(doc)).toEqual([one]);
    expect(linesOf(doc, 'accepted')).toEqual([other]);
    const [suggestion, ...more] = readSuggestions(doc);
    expect(more).toEqual([]);
    expect(suggestion).toMatchObject({ by: 'Anna' });
    const accepted = asWritten([Y.encodeStateAsUpdate(doc)]);
    settleSuggestions(accepted, { ids: null }, 'accepted', 'Anna', '2026-01-05T09:00:00.000Z');
    expect(linesOf(accepted)).toEqual([other]);
    settleSuggestions(doc, { ids: null }, 'rejected', 'Anna', '2026-01-05T09:00:00.000Z');
    expect(linesOf(doc)).toEqual([one]);
    expect(readSuggestions(doc)).toEqual([]);
  });

  it('a desk that hears of the choice from the other is told of it too', () => {
    const desks = twoDesks('De kat zat op de mat.\n');
    replace(desks.anna, 'kat zat', 'hond lag');
    replace(desks.bas, 'kat zat op', 'poes sliep naast');
    const { doc, both } = met(desks);
    const [choice] = both;
    if (choice?.kind !== 'wordings') throw new Error('no choice');
    const told = mergeCopies(desks.anna, doc);
    expect(told.both).toMatchObject([{ suggestion: choice.suggestion, suggested: { by: 'Anna' } }]);
    expect(told.came).toMatchObject([{ by: 'Bas', suggestions: 0 }]);
    // Not again once it is there.
    const anna = asWritten([Y.encodeStateAsUpdate(doc)]);
    replace(doc, 'mat', 'kleed');
    expect(mergeCopies(anna, doc).both).toEqual([]);
  });

  it('letters of two wordings of one word are never mixed', () => {
    const desks = twoDesks('Een kat.\n');
    desks.anna.transact(() => bodyOf(desks.anna).insert(5, 'a'), byHand);
    desks.bas.transact(() => bodyOf(desks.bas).insert(6, 'nt'), byHand);
    const { doc } = met(desks);
    const [suggestion] = readSuggestions(doc);
    const told = suggestion?.pieces.map((piece) => [
      piece.kind,
      'runs' in piece ? plainText(piece.runs) : '',
    ]);
    expect(told).toEqual([
      ['deleted', 'kantt.'],
      ['inserted', 'kaat.'],
    ]);
  });

  it('what each adds to a headline without a full stop is one or the other', () => {
    const desks = twoDesks('Tekst.\n', 'De kat zat');
    replace(desks.anna, 'De kat zat', 'De kat zat op de mat', 'headline');
    replace(desks.bas, 'De kat zat', 'De kat zat stil', 'headline');
    const { doc, both } = met(desks);
    expect(readArticle(doc).headline).toBe('De kat zat op de mat');
    expect(readArticle(doc, 'accepted').headline).toBe('De kat zat stil');
    expect(both).toHaveLength(1);
  });

  it('a sentence that one took out and the other changed is printed, and suggested to go', () => {
    const desks = twoDesks('Het regent. De kat zat op de mat. Het was stil.\n');
    replace(desks.anna, ' De kat zat op de mat.', '');
    replace(desks.bas, 'kat zat', 'poes sliep');
    const { doc, both } = met(desks);
    expect(both).toMatchObject([{ kind: 'wordings', suggested: { by: 'Anna', words: '' } }]);
    expect(linesOf(doc)).toEqual(['Het regent. De poes sliep op de mat. Het was stil.']);
    expect(linesOf(doc, 'accepted')[0]).toMatch(/^Het regent\. +Het was stil\.$/);
  });

  it('a paragraph that one took out and the other changed is there whole, and suggested to go', () => {
    const desks = twoDesks('Een.\nDe kat zat op de mat.\nDrie.\n');
    replace(desks.anna, 'De kat zat op de mat.\n', '');
    replace(desks.bas, 'kat', 'poes');
    const { doc } = met(desks);
    expect(linesOf(doc)).toEqual(['Een.', 'De poes zat op de mat.', 'Drie.']);
    expect(linesOf(doc, 'accepted')).toEqual(['Een.', 'Drie.']);
  });

  it('where one split a sentence that the other changed, one of the two is a suggestion', () => {
    const desks = twoDesks('De kat zat op de mat.\n');
    replace(desks.anna, 'zat op', 'lag\nnaast');
    replace(desks.bas, 'kat', 'poes');
    const { doc, both } = met(desks);
    expect(both).toMatchObject([{ kind: 'wordings', printed: { by: 'Anna' }, suggested: { by: 'Bas' } }]);
    expect(linesOf(doc)).toEqual(['De kat lag', 'naast de mat.']);
    expect(linesOf(doc, 'accepted')).toEqual(['De poes zat op de mat.']);
  });

  it('where one made one sentence of two blocks, and the other changed it, one of the two is a suggestion', () => {
    const desks = twoDesks('De kat\nzat op de mat.\n');
    replace(desks.anna, 'kat\nzat', 'kat zat');
    replace(desks.bas, 'zat', 'lag lang');
    const { doc, both } = met(desks);
    expect(both).toMatchObject([{ kind: 'wordings', printed: { by: 'Bas' }, suggested: { by: 'Anna' } }]);
    expect(linesOf(doc)).toEqual(['De kat', 'lag lang op de mat.']);
    expect(linesOf(doc, 'accepted')).toEqual(['De kat zat op de mat.']);
  });

  it('a comment stays with the words it is about, on either side', () => {
    const desks = twoDesks('Een kat zat.\n');
    replace(desks.anna, 'kat zat', 'hond lag daar');
    replace(desks.bas, 'kat zat', 'poes sliep');
    const said = { at: '2026-01-05T09:00:00.000Z', by: '', text: 'Zeker?' };
    for (const [doc, word] of [
      [desks.anna, 'hond'],
      [desks.bas, 'poes'],
    ] as const) {
      const from = bodyOf(doc).toString().indexOf(word);
      const target = { kind: 'text', text: 'body', from, until: from + word.length } as const;
      startThread(doc, word, target, { id: `over ${word}`, ...said });
    }
    const { doc } = met(desks);
    const body = bodyOf(doc).toString();
    for (const { id, place } of readThreads(doc)) {
      if (place.kind !== 'text') throw new Error('gone');
      expect(body.slice(place.from, place.until)).toBe(id);
    }
    expect(readThreads(doc)).toHaveLength(2);
  });

  it('a comment that comes in later finds the words that were written anew meanwhile', () => {
    const desks = twoDesks('Een kat zat op de mat.\n');
    replace(desks.anna, 'kat zat op', 'kat zat lang en breed op');
    replace(desks.bas, 'zat op de mat', 'sliep');
    const sent = asWritten([Y.encodeStateAsUpdate(desks.anna)]);
    const { doc: before } = met({ anna: sent, bas: desks.bas });
    expect(readArticle(before).body.map(({ runs }) => plainText(runs))).toEqual([
      'Een kat zat lang en breed op de mat.',
    ]);
    // Bas took these words out, so that they were written anew; Anna does not know.
    const from = bodyOf(desks.anna).toString().indexOf('de mat');
    const said = { id: 'reactie', at: '2026-01-05T09:00:00.000Z', by: 'Anna', text: 'Welke?' };
    startThread(desks.anna, 'draad', { kind: 'text', text: 'body', from, until: from + 6 }, said);
    const { update } = mergeCopies(before, desks.anna);
    const doc = asWritten([Y.encodeStateAsUpdate(before), update ?? new Uint8Array([0, 0])]);
    const [thread] = readThreads(doc);
    if (thread?.place.kind !== 'text') throw new Error('gone');
    expect(bodyOf(doc).toString().slice(thread.place.from, thread.place.until)).toBe('de mat');
  });

  it('of a field that both changed the value that does not hold is kept in a comment', () => {
    const desks = twoDesks('Tekst.\n');
    setFields(desks.anna, { kicker: 'Films', section: 'Cultuur' });
    setFields(desks.bas, { kicker: 'Series', section: 'Cultuur' });
    const { doc, both } = met(desks);
    expect(both).toHaveLength(1);
    const lost = readArticle(doc).kicker === 'Films' ? 'Series' : 'Films';
    const [thread, ...more] = readThreads(doc);
    expect(more).toEqual([]);
    expect(thread?.comments[0]?.text).toContain(lost);
    expect(thread?.comments[0]?.by, 'whose value it keeps').toBe(lost === 'Films' ? 'Anna' : 'Bas');
    expect(both[0]).toMatchObject({ kind: 'value', thread: thread?.id, suggested: { words: lost } });
  });

  it('of an alternative text that both changed the one that does not hold is suggested', () => {
    const desks = desksOf(suggestedArticle());
    const [id] = [...stillsOf(desks.anna).keys()];
    if (!id) throw new Error('no still');
    changeStill(desks.anna, id, { altText: 'Een plein in de regen' });
    changeStill(desks.bas, id, { altText: 'Een nat plein' });
    const { doc, both } = met(desks);
    const texts = ['Een plein in de regen', 'Een nat plein'];
    const printed = readArticle(doc).stills.find((one) => one.id === id)?.altText;
    expect(texts).toContain(printed);
    expect(readValueSuggestions(doc)).toMatchObject([
      { about: { still: id, key: 'altText' }, to: texts.find((text) => text !== printed) },
    ]);
    expect(both).toMatchObject([{ kind: 'value', place: { kind: 'still', part: 'altText' } }]);
  });

  it('of a block that both gave another kind one holds, and the other is suggested', () => {
    const desks = twoDesks('Een kop of een citaat\n');
    const end = bodyOf(desks.anna).length - 1;
    for (const [doc, block] of [
      [desks.anna, 'subhead'],
      [desks.bas, 'quote'],
    ] as const)
      doc.transact(() => bodyOf(doc).format(end, 1, { block }), byHand);
    const { doc, both } = met(desks);
    const kinds = [readArticle(doc), readArticle(doc, 'accepted')].map(({ body }) => body[0]?.kind);
    expect(new Set(kinds)).toEqual(new Set(['quote', 'subhead']));
    expect(both).toHaveLength(1);
  });

  it('a sentence is chosen about once, also when the desks went on writing elsewhere before they met', () => {
    const desks = twoDesks('De kat zat.\nHet was stil.\n');
    replace(desks.anna, 'kat zat', 'hond lag daar');
    replace(desks.bas, 'kat zat', 'poes sliep');
    const sent = asWritten([Y.encodeStateAsUpdate(desks.anna)]);
    replace(desks.anna, 'stil', 'erg stil');
    const here = mergeCopies(desks.anna, desks.bas);
    const there = mergeCopies(desks.bas, sent);
    const [one, other] = [
      asWritten([Y.encodeStateAsUpdate(desks.anna), here.update ?? new Uint8Array([0, 0])]),
      asWritten([Y.encodeStateAsUpdate(desks.bas), there.update ?? new Uint8Array([0, 0])]),
    ];
    const { doc } = met({ anna: one, bas: other });
    expect(readSuggestions(doc)).toHaveLength(1);
    expect(linesOf(doc)).toEqual(['De hond lag daar.', 'Het was erg stil.']);
    expect(linesOf(doc, 'accepted')).toEqual(['De poes sliep.', 'Het was erg stil.']);
  });

  it('a copy that knew all of this one brings what is new, and nothing to choose', () => {
    const desks = twoDesks('De kat zat.\n');
    replace(desks.anna, 'kat', 'poes');
    const bas = asWritten([Y.encodeStateAsUpdate(desks.anna), Y.encodeStateAsUpdate(desks.bas)]);
    bas.clientID = 9;
    noteWriter(bas, 'Bas');
    replace(bas, 'poes zat', 'hond lag');
    const { both, came } = mergeCopies(desks.anna, bas);
    expect(both).toEqual([]);
    expect(came).toMatchObject([{ by: 'Bas', inserted: 3, deleted: 3 }]);
  });

  it('what several people wrote is told of each, and what was taken out of nobody', () => {
    const { anna, bas } = twoDesks('Het regent. De kat zat.\n');
    replace(bas, 'De kat zat.', 'De kat zat heel stil.');
    const carla = asWritten([Y.encodeStateAsUpdate(bas)]);
    carla.clientID = 9;
    noteWriter(carla, 'Carla');
    replace(carla, 'Het regent. ', 'Zon. ');
    expect(mergeCopies(anna, carla).came).toMatchObject([
      { by: 'Bas', inserted: 2, deleted: 0 },
      { by: 'Carla', inserted: 1, deleted: 0 },
      { by: '', inserted: 0, deleted: 2 },
    ]);
  });
});
