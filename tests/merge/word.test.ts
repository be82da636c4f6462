import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOfCopy } from '../../shared/interchange/copy/articleOfCopy';
import { isAnythingBack } from '../../shared/interchange/word/BroughtBack';
import { plainText, readBlocks } from '../../shared/article/flatText';
import { readSuggestions } from '../../shared/review/suggestions/readSuggestions';
import { settleSuggestions } from '../../shared/review/suggestions/settleSuggestions';
import { SuggestingWriter } from './suggestingWriter';
import { throughWord } from './throughWord';
import {
  begin,
  bring,
  carry,
  copyOf,
  idOf,
  isLikeALink,
  isSetBack,
  isSetByTwo,
  read,
  rounds,
  start,
  steps,
  untold,
  work,
  written,
} from './wordStory';
import { bodySchema } from './writers';

describe('an article that goes through Word', () => {
  test('is the same elsewhere: words, suggestions, by whom and of when', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { doc } = work(begin(), all);
        // Of how words are set a document says one name.
        fc.pre(!isSetByTwo(doc) && !isLikeALink(doc));
        const copy = throughWord(doc, 'Anna');
        const there = articleOfCopy(copy, { ...start, idOf, asItStands: true });
        expect(read(there)).toEqual(read(doc));
        expect(written(there)).toEqual(written(doc));
        expect(there.getText('headline').toString()).toBe('De kop');
        expect(there.getText('standfirst').toString()).toBe('De intro van het stuk');
      }),
      { numRuns: rounds },
    );
  });

  test('brings nothing where nothing was done', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { doc } = work(begin(), all);
        const before = written(doc);
        expect(isAnythingBack(bring(doc, copyOf(doc, 9), doc))).toBe(false);
        expect(written(doc)).toEqual(before);
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was suggested in Word, and what is printed stays', () => {
    fc.assert(
      fc.property(steps, steps, (ours, done) => {
        const { doc } = work(begin(), ours);
        const then = copyOf(doc, 9);
        // Nobody can have words lead elsewhere there of which that is suggested, but in what is inserted.
        const isLinked = ours.some((one) => one.do.endsWith('link'));
        const theirs = done.filter((one) => !(isLinked && one.do.endsWith('link')));
        const there = work(copyOf(doc, 20), theirs, 'Carla').doc;
        // Who sets something back to what is printed leaves no trace of it: see the decision.
        fc.pre(!isSetBack(then, there, 'Carla'));
        bring(doc, then, there);
        expect(read(doc)).toEqual(read(there));
        // The same document again.
        const once = written(doc);
        expect(isAnythingBack(bring(doc, then, there))).toBe(false);
        expect(written(doc)).toEqual(once);
      }),
      { numRuns: rounds },
    );
  });

  test('brings what was edited there without tracking as suggestions', () => {
    fc.assert(
      fc.property(untold, (theirs) => {
        const doc = begin();
        const there = copyOf(doc, 20);
        const writer = work(there, theirs, 'Carla');
        settleSuggestions(writer.doc, { ids: null }, 'accepted', 'Carla', start.createdAt);
        bring(doc, begin(), there);
        expect(readBlocks(doc.getText('body'))).toEqual(readBlocks(begin().getText('body')));
        expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(there.getText('body')));
        for (const { by } of readSuggestions(doc)) expect(by).toBe('Carla');
      }),
      { numRuns: rounds },
    );
  });

  test('a paragraph that was added behind the last one stands there', () => {
    const doc = begin();
    const there = copyOf(doc, 20);
    const text = there.getText('body');
    text.insert(text.length, 'nog een', {});
    text.insert(text.length, '\n', {});
    bring(doc, begin(), there);
    expect(readBlocks(doc.getText('body'), 'accepted')).toEqual(readBlocks(text));
    expect(readBlocks(doc.getText('body'))).toEqual(readBlocks(begin().getText('body')));
  });

  test('comes together with what was written here meanwhile', () => {
    fc.assert(
      fc.property(steps, steps, (here, theirs) => {
        const doc = begin();
        const then = copyOf(doc, 9);
        const there = work(copyOf(doc, 20), theirs, 'Carla').doc;
        const writer = new SuggestingWriter(doc, 'body');
        writer.suggests = false;
        here.forEach((what, index) => writer.write((state) => carry(state, what, `hier${index} `)));
        // How words are set may come out otherwise where both set them: whose mark holds is Yjs's decision.
        const printed = (): string[] => readBlocks(doc.getText('body')).map(({ runs }) => plainText(runs));
        const before = printed();
        bring(doc, then, there);
        expect(printed()).toEqual(before);
        writer.show();
        writer.state.doc.check();
        expect(writer.state.doc.type.schema).toBe(bodySchema);
      }),
      { numRuns: rounds },
    );
  });
});
