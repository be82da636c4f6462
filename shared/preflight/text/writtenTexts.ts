import type { Article, Run } from '../../article/Article';
import type { FindingPlace } from '../Finding';

/** One of the article's texts, and where it stands. */
export interface WrittenText {
  where: Pick<FindingPlace, 'part' | 'block'>;
  runs: readonly Run[];
  /** Its characters, one for one: a line break is a newline, what is not known U+FFFC. */
  text: string;
}

/** Headline, standfirst and every block of the body, captions too, in reading order. */
export function writtenTexts({ headline, standfirst, body }: Article): WrittenText[] {
  const head: Run[] = [{ kind: 'text', text: headline, bold: false, italic: false, link: '' }];
  return [
    { where: { part: 'headline' }, runs: head, text: headline },
    { where: { part: 'standfirst' }, runs: standfirst, text: charactersOf(standfirst) },
    ...body.map(({ runs }, block): WrittenText => ({
      where: { part: 'body', block },
      runs,
      text: charactersOf(runs),
    })),
  ];
}

/** The characters of runs, as many as the text has places: positions in it are positions in the text. */
export function charactersOf(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'line-break' ? '\n' : '\ufffc'))
    .join('');
}
