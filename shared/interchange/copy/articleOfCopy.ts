import type * as Y from 'yjs';
import type { Article, ArticleLanguage } from '../../article/Article';
import { createArticle } from '../../article/createArticle';
import { textNames } from '../../article/textNames';
import { noteSuggestion } from '../../review/suggestions/noteSuggestion';
import { suggestValue } from '../../review/suggestions/suggestValue';
import { addComment, resolveThread, startThread } from '../../review/threads/editThreads';
import type { ThreadTarget } from '../../review/threads/Thread';
import type { Still } from '../../still/Still';
import type { WordRevision } from '../word/WordRevision';
import type { Copy, CopyThread } from './Copy';
import { lineIn } from './Copy';
import { joinLinked } from './joinLinked';
import { suggestedGroups } from './suggestedGroups';
import { tidyCopy } from './tidyCopy';
import { unitAttributes } from './unitAttributes';

/** What an article made of a copy starts from, besides the copy. */
export interface CopyStart {
  id: string;
  language: ArticleLanguage;
  /** ISO 8601. */
  createdAt: string;
  /** An id for some words: another for others. */
  idOf: (words: string) => string;
  /** Keeps empty paragraphs, tabs and spaces, as nobody wants of a file from elsewhere. */
  asItStands?: boolean;
  /** The pictures that could be taken in, under the ids they have in the copy. */
  stills?: readonly Still[];
  /** Other fields of the article. */
  fields?: Partial<Pick<Article, 'byline' | 'notes'>>;
}

/** The document of a new article with all that a copy says: its suggestions by whoever made them, its comments too. */
export function articleOfCopy(copy: Copy, start: CopyStart): Y.Doc {
  const { id, language, createdAt, idOf, stills = [], fields = {} } = start;
  const once = joinLinked(copy);
  const tidied = start.asItStands ? once : tidyCopy(once, new Set(stills.map((still) => still.id)));
  const credits = suggestedCredits(copy, stills);
  const doc = createArticle({
    id,
    language,
    createdAt,
    stills: stills.map((still) => ({ ...still, creditLine: credits.get(still.id)?.was ?? still.creditLine })),
    body: [],
    ...fields,
  });
  doc.transact(() => {
    for (const name of textNames) {
      const units = tidied.texts[name];
      const groupOf = suggestedGroups(units);
      const steps = units.map((unit, index) => {
        const attributes = unitAttributes(unit, (revision) => {
          const group = groupOf(index, revision);
          if (!group) return '';
          const suggestion = idOf(`${name} ${group.from} ${group.by} ${group.words}`);
          noteSuggestion(doc, suggestion, group.by, group.at);
          return suggestion;
        });
        return { insert: unit.insert, attributes: { ...attributes } };
      });
      doc.getText(name).applyDelta(joined(steps));
    }
    tidied.threads.forEach((thread, index) =>
      writeThread(doc, thread, (words) => idOf(`${index} ${words}`), createdAt),
    );
    for (const [still, { to, by, at }] of credits) {
      const about = { kind: 'still', still, key: 'creditLine' } as const;
      suggestValue(doc, about, to, { id: idOf(`credit ${still}`), by, at: at || createdAt });
    }
  });
  return doc;
}

/** The credits that are tracked in a copy, of stills that have theirs from there: by whoever changed them first. */
function suggestedCredits(
  copy: Copy,
  stills: readonly Still[],
): Map<string, { was: string; to: string } & WordRevision> {
  const found = new Map<string, { was: string; to: string } & WordRevision>();
  for (const { id, credit, creditUnits = [] } of copy.stills) {
    const [revision] = creditUnits.flatMap(({ inserted, deleted }) => inserted ?? deleted ?? []);
    const still = stills.find((one) => one.id === id);
    if (!revision || still?.creditLine !== (credit ?? '')) continue;
    const was = lineIn(creditUnits.filter(({ inserted }) => !inserted));
    found.set(id, { was, to: credit ?? '', ...revision });
  }
  return found;
}

interface Insert {
  insert: string | object;
  attributes: Record<string, unknown>;
}

/** Characters that are set alike as one insert. */
function joined(steps: readonly Insert[]): Insert[] {
  const all: Insert[] = [];
  let key = '';
  for (const step of steps) {
    const last = all.at(-1);
    const own = JSON.stringify(step.attributes);
    if (last && key === own && typeof last.insert === 'string' && typeof step.insert === 'string')
      last.insert += step.insert;
    else all.push({ ...step });
    key = own;
  }
  return all;
}

function writeThread(doc: Y.Doc, thread: CopyThread, idOf: (words: string) => string, now: string): void {
  const id = idOf('thread');
  const target: ThreadTarget = thread.about;
  thread.comments.forEach(({ by, at, text }, index) => {
    const comment = { id: idOf(`comment ${index}`), by, at: at || now, text };
    if (index === 0) startThread(doc, id, target, comment);
    else addComment(doc, id, comment);
  });
  const last = thread.comments.at(-1);
  if (thread.resolved && last) resolveThread(doc, id, last.by, last.at || now);
}
