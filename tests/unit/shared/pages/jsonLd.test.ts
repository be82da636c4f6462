import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ThemeFacts } from '../../../../shared/pages/ThemeFacts';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmPage, otherPages } from '../../../fixtures/filmArticle';
import { hostilePages } from '../../../fixtures/hostilePages';
import { testFacts } from '../../../fixtures/plannedTexts';
import { problemsIn, SchemaVocabulary } from '../../../fixtures/schemaVocabulary';
import { framesOf, graphOf } from '../../../fixtures/structuredData';

let theme: ThemeFacts;
let vocabulary: SchemaVocabulary;
beforeAll(async () => {
  theme = await testFacts();
  vocabulary = new SchemaVocabulary();
});

describe('the vocabulary', () => {
  it('is that of schema.org, with what types take from their parents', () => {
    expect(vocabulary.size).toBeGreaterThan(700);
    expect(vocabulary.propertiesOf('NewsArticle')).toContain('dateline');
    expect(vocabulary.propertiesOf('NewsArticle')).toContain('creditText');
    expect(vocabulary.propertiesOf('ImageObject')).toContain('contentUrl');
    expect(vocabulary.propertiesOf('Person')).not.toContain('headline');
    expect(vocabulary.propertiesOf('Artikel')).toBeNull();
  });

  it('finds what is wrong', () => {
    const wrong = { '@type': 'Person', name: '', headline: 'Kop', worksFor: { '@type': 'Krant', name: 'A' } };
    expect(problemsIn(wrong, vocabulary, 'x')).toEqual([
      'x.name is empty',
      'x.headline is unknown for Person',
      'x.worksFor is of the unknown type Krant',
    ]);
  });
});

describe('structured data', () => {
  it('of every kind of page has known types and properties alone, and nothing empty', () => {
    const frames = framesOf([filmPage(fakeOriginal), ...otherPages(fakeOriginal)], theme);
    expect(frames.size).toBeGreaterThan(20);
    for (const [path, frame] of frames) expect(problemsIn(graphOf(frame), vocabulary, path)).toEqual([]);
  });

  it('stays so whatever an article says, and never ends its script element', () => {
    fc.assert(
      fc.property(hostilePages, (articles) => {
        for (const [path, frame] of framesOf(articles, theme)) {
          expect(frame.structuredData).not.toMatch(/[<>&\u2028\u2029]/);
          expect(problemsIn(graphOf(frame), vocabulary, path)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
