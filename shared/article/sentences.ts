import type { ArticleLanguage } from './Article';

/** A sentence of a text: its first character, and the one after its last; without white space around it. */
export interface Sentence {
  from: number;
  until: number;
}

/** What ends in a full stop in the middle of a sentence, before a capital too. */
const abbreviations: Record<ArticleLanguage, ReadonlySet<string>> = {
  nl: wordsOf(
    'dr mr ir drs ing prof mw mevr dhr st ds jhr kol gen lt sgt art nr blz bijv ca evt resp incl excl max min vgl z.o m.m.v o.l.v a.k.a t.a.v n.a.v i.v.m d.w.z o.a m.b.t t.o.v',
  ),
  en: wordsOf(
    'dr mr mrs ms prof st rev gen col lt sgt capt gov sen rep hon vs no vol fig art e.g i.e cf approx',
  ),
};

/** One capital, alone or at the end of initials: `J.`, `J.R.R.` */
const initial = /^(?:\p{Lu}\.){0,10}\p{Lu}$/u;

const segmenters: Record<ArticleLanguage, Intl.Segmenter> = {
  nl: new Intl.Segmenter('nl', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** So much of a text is taken apart at once, in characters: the time that takes grows with the square of it. */
const atOnce = 4000;

/** So much before the end of a sentence is looked at for what is abbreviated, in characters. */
const looked = 24;

/**
 * The sentences of one block. An abbreviation, initials and what somebody exclaims in the middle of one do not end
 * it; a line break on its own does not either. What has no letter or digit is none, and what is longer than
 * `atOnce` counts as several.
 */
export function sentencesOf(text: string, language: ArticleLanguage): Sentence[] {
  const line = text.replaceAll('\n', ' ');
  const sentences: Sentence[] = [];
  for (const segment of segmentsOf(line, language)) {
    const words = line.slice(segment.from, segment.until);
    const until = segment.from + words.trimEnd().length;
    const open = sentences.at(-1);
    if (open && goesOn(line.slice(Math.max(open.from, open.until - looked), open.until), words, language)) {
      open.until = Math.max(open.until, until);
    } else {
      sentences.push({ from: segment.until - words.trimStart().length, until });
    }
  }
  return sentences.filter(({ from, until }) => /[\p{L}\p{N}]/u.test(line.slice(from, until)));
}

/** A text in pieces that Unicode takes for sentences. */
function* segmentsOf(line: string, language: ArticleLanguage): Generator<Sentence> {
  let from = 0;
  while (from < line.length) {
    const end = Math.min(from + atOnce, line.length);
    const segments = [...segmenters[language].segment(line.slice(from, end))].map(({ index, segment }) => ({
      from: from + index,
      until: from + index + segment.length,
    }));
    // Where the last one ends is only known together with what comes after it.
    const known = end < line.length && segments.length > 1 ? segments.slice(0, -1) : segments;
    yield* known;
    from = known.at(-1)?.until ?? end;
  }
}

/** Whether a sentence that seemed to have ended goes on with what comes next. */
function goesOn(end: string, next: string, language: ArticleLanguage): boolean {
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(next.slice(0, looked))) return true;
  if (!end.endsWith('.')) return false;
  const last = end.slice(end.search(/[^\s(‘“'"]*$/u), -1);
  return initial.test(last) || abbreviations[language].has(last.toLowerCase());
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
