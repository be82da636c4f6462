import * as Y from 'yjs';
import { suggestionsOf, threadsOf } from '../../article/documentShape';
import { plainText } from '../../article/flatText';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import { longestWriterName } from '../../article/Version';
import { cutText } from '../../language/cutText';
import type { Suggestion } from '../suggestions/Suggestion';
import { readSuggestions } from '../suggestions/readSuggestions';
import type { BothChanged } from './BothChanged';

/** Notes of a suggestion that it is the other wording of what two sides changed, in place of whose it stands. */
export function noteChoice(doc: Y.Doc, id: string, instead: string): void {
  const facts = suggestionsOf(doc);
  facts.set(id, { ...(facts.get(id) as object), instead: cutText(instead, longestWriterName) });
}

/** Notes of a thread that it keeps the two wordings of a sentence in a text. */
export function noteWordings(doc: Y.Doc, id: string, text: TextName): void {
  threadsOf(doc).get(id)?.set('wordings', text);
}

/**
 * The places that both sides changed of which another desk has made a choice already, that are new to one copy: it
 * brought the two together first. `known` are those of which is told anyway.
 */
export function choicesMade(mine: Y.Doc, doc: Y.Doc, known: readonly BothChanged[]): BothChanged[] {
  const told = new Set(known.flatMap((one) => (one.kind === 'together' ? [one.thread] : [one.suggestion])));
  return [...suggestedElsewhere(mine, doc, told), ...keptElsewhere(mine, doc, told)];
}

function suggestedElsewhere(mine: Y.Doc, doc: Y.Doc, known: ReadonlySet<string>): BothChanged[] {
  const isNew = (id: string): boolean => !known.has(id) && insteadOf(doc, id) !== null;
  if (![...suggestionsOf(doc).keys()].some(isNew)) return [];
  const told = new Set([...known, ...readSuggestions(mine).map(({ id }) => id)]);
  return readSuggestions(doc).flatMap((one): BothChanged[] => {
    const instead = insteadOf(doc, one.id);
    if (instead === null || told.has(one.id)) return [];
    return [
      {
        kind: 'wordings',
        text: one.text,
        suggestion: one.id,
        printed: { by: instead, words: wordsOf(one, 'deleted') },
        suggested: { by: one.by, words: wordsOf(one, 'inserted') },
      },
    ];
  });
}

function keptElsewhere(mine: Y.Doc, doc: Y.Doc, known: ReadonlySet<string>): BothChanged[] {
  return [...threadsOf(doc)].flatMap(([thread, values]): BothChanged[] => {
    if (known.has(thread) || threadsOf(mine).has(thread) || !(values instanceof Y.Map)) return [];
    const text = textNames.find((name) => name === values.get('wordings'));
    const quote: unknown = values.get('quote');
    return text ? [{ kind: 'together', text, words: typeof quote === 'string' ? quote : '', thread }] : [];
  });
}

function insteadOf(doc: Y.Doc, id: string): string | null {
  const { instead } = (suggestionsOf(doc).get(id) ?? {}) as { instead?: unknown };
  return typeof instead === 'string' ? instead : null;
}

function wordsOf({ pieces }: Suggestion, kind: 'inserted' | 'deleted'): string {
  const words = pieces.map((piece) => (piece.kind === kind ? plainText(piece.runs) : ''));
  return words.filter(Boolean).join(' ');
}
