import type { Article, Run } from '../../article/Article';
import type { FindingPlace } from '../Finding';
import type { WrittenText } from './writtenTexts';
import { writtenTexts } from './writtenTexts';

/** A link of the article. */
export interface WrittenLink {
  where: FindingPlace & { stretch: readonly [number, number] };
  link: string;
  /** The words it stands under. */
  text: string;
}

/** The links of an article in reading order. Runs that differ in other marks only are one link. */
export function linksOf(article: Article): WrittenLink[] {
  return writtenTexts(article).flatMap(linksInText);
}

/** The links of one text. */
export function linksInText({ where, runs }: WrittenText): WrittenLink[] {
  return linksIn(runs).map(({ link, text, from, until }) => ({
    where: { ...where, stretch: [from, until] as const },
    link,
    text,
  }));
}

function linksIn(runs: readonly Run[]): { link: string; text: string; from: number; until: number }[] {
  const links: { link: string; text: string; from: number; until: number }[] = [];
  let open = '';
  let at = 0;
  for (const run of runs) {
    const length = run.kind === 'text' ? run.text.length : 1;
    const link = run.kind === 'text' ? run.link : '';
    const last = links.at(-1);
    if (run.kind === 'text' && link) {
      if (last && link === open) {
        last.text += run.text;
        last.until = at + length;
      } else links.push({ link, text: run.text, from: at, until: at + length });
    }
    open = link;
    at += length;
  }
  return links;
}
