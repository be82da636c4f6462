import type { TextName } from '../../shared/article/textNames';
import { findManyTexts } from '../../shared/language/findManyTexts';
import type { PlaceFound, WordsToReplace } from '../../shared/review/replaceWords';
import { watchedChange } from '../changes/changeMany';
import { rememberChange } from '../changes/rememberChange';
import { tellRefused } from '../changes/tellRefused';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { currentLanguage } from '../settings/language';
import { personHere } from '../settings/personHere';
import type { FoundIn, FoundLine } from './FoundIn';

/**
 * Replaces what was found, in every article at once, and says what came of it: how to undo it, and which pieces have
 * changed meanwhile and were left alone.
 */
export async function replaceMany(found: readonly FoundIn[]): Promise<void> {
  const texts = findManyTexts[currentLanguage()];
  const articles = found.map(({ article, lines }) => ({ article: article.article, words: wordsOf(lines) }));
  const answer = await watchedChange(texts.replacing, (job) =>
    library.call('articles:replace', { job, by: personHere(), articles }),
  );
  if (!answer.ok) return showFault(answer.fault);
  const changed = new Set(answer.value.changed.map(({ article }) => article));
  if (changed.size > 0) {
    const done = found.filter(({ article }) => changed.has(article.article));
    const count = done.reduce((sum, { lines }) => sum + lines.length, 0);
    const removes = done.every(({ lines }) => lines.every(({ place }) => place.becomes === ''));
    const says = removes ? texts.removed : texts.replaced;
    rememberChange(answer.value, says(count, changed.size));
  }
  await tellRefused(answer.value);
}

/** What is to be replaced in an article, as the library wants it. */
function wordsOf(lines: readonly FoundLine[]): WordsToReplace {
  const texts: Record<TextName, PlaceFound[]> = { headline: [], standfirst: [], body: [] };
  const fields = new Map<string, WordsToReplace['fields'][number]>();
  for (const { where, place } of lines) {
    if ('text' in where) texts[where.text].push(place);
    else {
      const { field: name, still } = where;
      const key = `${still} ${name}`;
      const there = fields.get(key) ?? { name, still, places: [] };
      there.places.push(place);
      fields.set(key, there);
    }
  }
  return { texts, fields: [...fields.values()] };
}
