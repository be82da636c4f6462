import type { Article, Run } from '../../article/Article';
import type { PartLanguage } from '../../article/partLanguages';
import type { FindingPlace } from '../Finding';

/** One of the article's texts, and where it stands. */
export interface WrittenText {
  where: Pick<FindingPlace, 'part' | 'block'>;
  runs: readonly Run[];
  /** Its characters, one for one: a line break is a newline, what is not known U+FFFC. */
  text: string;
}

/** The text a place lies in; null for a place outside the texts, or a block that is not there. */
export function writtenTextAt(
  { headline, standfirst, body }: Article,
  { part, block = -1 }: Pick<FindingPlace, 'part' | 'block'>,
): WrittenText | null {
  if (part === 'headline') return written({ part }, [plainRun(headline)]);
  if (part === 'standfirst') return written({ part }, standfirst);
  const runs = part === 'body' ? body[block]?.runs : undefined;
  return runs ? written({ part, block }, runs) : null;
}

/** The stretches of a text that are said to be in another language than the article's. */
export function foreignIn({ runs }: WrittenText): { from: number; until: number; language: PartLanguage }[] {
  const found: { from: number; until: number; language: PartLanguage }[] = [];
  let from = 0;
  for (const run of runs) {
    const until = from + (run.kind === 'text' ? run.text.length : 1);
    if (run.kind === 'text' && run.language) found.push({ from, until, language: run.language });
    from = until;
  }
  return found;
}

/** Headline, standfirst and every block of the body, captions too, in reading order. */
export function writtenTexts({
  headline,
  standfirst,
  body,
}: Pick<Article, 'headline' | 'standfirst' | 'body'>): WrittenText[] {
  return [
    written({ part: 'headline' }, [plainRun(headline)]),
    written({ part: 'standfirst' }, standfirst),
    ...body.map(({ runs }, block) => written({ part: 'body', block }, runs)),
  ];
}

function written(where: WrittenText['where'], runs: readonly Run[]): WrittenText {
  return { where, runs, text: charactersOf(runs) };
}

function plainRun(text: string): Run {
  return { kind: 'text', text, bold: false, italic: false, link: '' };
}

/** The characters of runs, as many as the text has places: positions in it are positions in the text. */
export function charactersOf(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'line-break' ? '\n' : '\ufffc'))
    .join('');
}
