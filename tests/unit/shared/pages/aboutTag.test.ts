import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../shared/article/Article';
import { isAbout, schemaType } from '../../../../shared/pages/aboutTag';
import type { Tag } from '../../../../shared/tags/Tag';
import { words } from '../../../fixtures/filmArticle';

type Told = Pick<Article, 'headline' | 'kicker' | 'standfirst' | 'body' | 'tags'>;

const article = (text: string, change: Partial<Told> = {}): Told => ({
  headline: '',
  kicker: '',
  standfirst: [],
  body: [{ kind: 'paragraph', runs: [words(text)] }],
  tags: [],
  ...change,
});
const title = (label: string): Tag => ({ kind: 'title', label, year: 2025 });
const genre = (label: string): Tag => ({ kind: 'genre', label });

describe('the type of a title', () => {
  it('goes by the words beside it, for each title on its own', () => {
    const both = article(
      'De film iHostage draait nog. De serie Undercover kreeg een vierde seizoen, met tien afleveringen.',
    );
    expect(schemaType(title('iHostage'), both)).toBe('Movie');
    expect(schemaType(title('Undercover'), both)).toBe('TVSeries');
    expect(schemaType(title('Mater'), article('Wie de roman Mater las, weet het.'))).toBe('Book');
  });

  it('goes by the whole text where nothing stands beside it', () => {
    const text =
      'Iedereen zag iHostage. De makers van deze thriller en van andere films bedanken de bioscopen.';
    expect(schemaType(title('iHostage'), article(text))).toBe('Movie');
  });

  it('goes by the genre where the text does not say', () => {
    const tags = [genre('Series')];
    expect(schemaType(title('iHostage'), article('Iedereen zag iHostage.', { tags }))).toBe('TVSeries');
  });

  it('is a creative work where nothing decides', () => {
    expect(schemaType(title('iHostage'), article('Iedereen zag iHostage.'))).toBe('CreativeWork');
    expect(schemaType(title('iHostage'), article('De film of de serie iHostage?'))).toBe('CreativeWork');
  });

  it('does not find a title inside a word', () => {
    expect(schemaType(title('Mater'), article('Een film over materiaal. Mater is een roman.'))).toBe('Book');
  });
});

describe('what an article is about', () => {
  const tags: Tag[] = [
    { kind: 'topic', label: 'Video on demand' },
    { kind: 'company', label: 'Netflix' },
    { kind: 'company', label: 'Videoland' },
    { kind: 'person', label: 'Bobby Boermans' },
    { kind: 'place', label: 'Amsterdam' },
  ];

  it('is its main tag, its topics, and what its opening names', () => {
    const told = article('Videoland, Bobby Boermans en Amsterdam komen later.', {
      standfirst: [words('Een verhaal uit Amsterdam.')],
      tags,
    });
    expect(tags.filter((tag) => isAbout(tag, told)).map(({ label }) => label)).toEqual([
      'Video on demand',
      'Netflix',
      'Amsterdam',
    ]);
  });
});
