import * as Y from 'yjs';
import { sameValue } from '../../article/ChangedEntry';
import {
  commentsOf,
  correctionsOf,
  fieldsOf,
  stillsOf,
  suggestedValuesOf,
  suggestionsOf,
  tagsOf,
  threadsOf,
} from '../../article/documentShape';
import { readArticle } from '../../article/readArticle';
import { textNames } from '../../article/textNames';
import { compareArticles } from '../compareArticles';
import { comparedFields } from '../Comparison';
import { readAllSuggestions } from '../suggestions/readAllSuggestions';
import type { CameIn } from './CameIn';
import { nothingCameIn } from './CameIn';
import type { Knowledge } from './Knowledge';
import type { Meeting } from './Meeting';
import type { KnownValue } from './valueIn';
import { valueIn } from './valueIn';
import { wordsCameIn } from './wordsCameIn';

/**
 * What of a meeting is new to one of the two copies, of which `here` is what it knows, by author: those one can name first, in the order of the alphabet.
 * What somebody took out is theirs where nobody else wrote anything new. `choices` are the suggestions and threads that were
 * made where both changed the same: those, and the words they are about, are told apart.
 */
export function whatCameIn(
  mine: Y.Doc,
  here: Knowledge,
  meeting: Meeting,
  choices: readonly string[],
): CameIn[] {
  const { doc, authors } = meeting;
  const both = meeting.copies[3];
  const writers = [...both.states].filter(([client, state]) => state > (here.states.get(client) ?? 0));
  const names = new Set(writers.map(([client]) => authors.nameOf(client)).filter(Boolean));
  const only = names.size === 1 ? ([...names][0] ?? '') : '';
  const found = new Map<string, CameIn>([...names].map((name) => [name, nothingCameIn(name)]));
  const of = (name: string): CameIn => {
    const known = found.get(name || only) ?? nothingCameIn(name || only);
    found.set(name || only, known);
    return known;
  };
  const ofClient = (client: number | undefined): CameIn =>
    of(client === undefined ? '' : authors.nameOf(client));

  if (names.size <= 1) {
    // Of one writer, as review tells it.
    const { words } = compareArticles(readArticle(mine), readArticle(doc));
    if (words.inserted + words.deleted > 0) Object.assign(of(''), words);
  } else {
    for (const name of textNames) {
      const { inserted, deleted } = wordsCameIn(doc.getText(name), here, both, meeting.chosen);
      for (const [client, words] of inserted) ofClient(client).inserted += words;
      if (deleted > 0) of('').deleted += deleted;
    }
  }

  const kept = new Set(choices);
  const open = new Set(readAllSuggestions(mine).map(({ id, by }) => `${id} ${by}`));
  const told = new Set(choices);
  for (const { id, by } of readAllSuggestions(doc)) {
    // One that is in two texts is told once.
    if (open.has(`${id} ${by}`) || told.has(id)) continue;
    told.add(id);
    of(by).suggestions++;
  }

  /** Keys of a map under which there is something else now, with who set it. */
  const changes = (map: Y.Map<unknown>): { key: string; now: KnownValue | null }[] =>
    [...map._map.keys()].flatMap((key) => {
      const [was, now] = [valueIn(map, key, here), valueIn(map, key, both)];
      return sameValue(plain(was), plain(now)) ? [] : [{ key, now }];
    });
  for (const { now } of changes(commentsOf(doc)))
    if (now && !kept.has(textIn(now.value, 'thread'))) of(textIn(now.value, 'by')).comments++;
  for (const { now } of changes(suggestionsOf(doc))) {
    const decided = (now?.value as { decided?: unknown } | null)?.decided;
    if (decided) of(textIn(decided, 'by')).decisions++;
  }
  for (const [map, key] of [
    [suggestedValuesOf(doc), 'decided'],
    [threadsOf(doc), 'resolved'],
  ] as const) {
    for (const values of map.values()) {
      if (!(values instanceof Y.Map)) continue;
      const change = changes(values).find((one) => one.key === key);
      if (change?.now?.value) of(textIn(change.now.value, 'by')).decisions++;
    }
  }
  const fields = new Map(changes(fieldsOf(doc)).map(({ key, now }) => [key, now]));
  for (const field of comparedFields)
    if (fields.has(field)) ofClient(fields.get(field)?.client).fields.push(field);
  for (const { now } of changes(tagsOf(doc))) ofClient(now?.client).tags++;
  for (const [map, kind] of [
    [stillsOf(doc), 'stills'],
    [correctionsOf(doc), 'corrections'],
  ] as const) {
    const isNew = new Map(changes(map as Y.Map<unknown>).map(({ key, now }) => [key, now]));
    for (const id of map._map.keys()) {
      const values = map.get(id);
      const who = new Set<number | undefined>();
      if (isNew.has(id)) who.add(isNew.get(id)?.client);
      else if (values instanceof Y.Map) for (const { now } of changes(values)) who.add(now?.client);
      for (const one of new Set([...who].map(ofClient))) one[kind]++;
    }
  }
  return [...found.values()]
    .filter((one) => one.by !== '' || !sameValue(one, nothingCameIn('')))
    .sort((a, b) => Number(a.by === '') - Number(b.by === '') || (a.by < b.by ? -1 : 1));
}

/** Of a value what makes it another one: of a map of its own that it is one, and whose. */
function plain(known: KnownValue | null): unknown {
  return known?.value instanceof Y.AbstractType ? known.client : known?.value;
}

function textIn(value: unknown, key: string): string {
  const text = (value as Record<string, unknown> | null)?.[key];
  return typeof text === 'string' ? text : '';
}
