import * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { readAuthor } from '../../article/Author';
import { suggestedValuesOf, suggestionsOf } from '../../article/documentShape';
import type { Decision } from './noteDecision';
import { plainFacts } from './plainFacts';
import { isDecidedValue, suggestedValueIn } from './readSuggestedValues';
import { factsOf } from './readSuggestions';
import type { SuggestedValue } from './ValueSuggestion';

/** Of what was decided on, so many are told: the last ones. */
export const mostDecided = 50;

/** A suggestion that somebody decided on. */
export interface DecidedSuggestion extends Author {
  id: string;
  /** When it was begun: ISO 8601, UTC; '' when nobody knows. */
  at: string;
  as: Decision;
  /** By whom and when; `at` is '' when nobody knows. */
  decided: Author & { at: string };
  /** What it was about and would have made of it; left out for one in a text, of which nothing but the decision is kept. */
  value?: Pick<SuggestedValue, 'about' | 'to'>;
}

/** The suggestions in texts of which a decision is noted, by id; those that wait again, as after undo, among them. */
export function decidedInTexts(facts: Y.Map<unknown>): string[] {
  return [...facts].flatMap(([id, known]) => (decisionIn(known) ? [id] : []));
}

/** The suggested values on which somebody decided as they are now, by id. */
export function decidedValues(map: Y.Map<Y.Map<unknown>>): string[] {
  return [...map].flatMap(([id, values]) =>
    values instanceof Y.Map && isDecidedValue(values) && readDecision(values.get('decided')) ? [id] : [],
  );
}

/**
 * What was decided on in an article, what was decided last first, at most `mostDecided`. `waiting` are suggestions in texts
 * that wait again, or still: of some of their words somebody decided, or undo took it back. Never fails.
 */
export function readDecided(doc: Y.Doc, waiting: ReadonlySet<string>): DecidedSuggestion[] {
  const inTexts = [...suggestionsOf(doc)].flatMap(([id, known]): DecidedSuggestion[] => {
    const decision = waiting.has(id) ? null : decisionIn(known);
    return decision ? [{ id, ...factsOf(doc, id), ...decision }] : [];
  });
  const ofValues = [...suggestedValuesOf(doc)].flatMap(([id, values]): DecidedSuggestion[] => {
    if (!(values instanceof Y.Map) || !isDecidedValue(values)) return [];
    const decision = readDecision(values.get('decided'));
    if (!decision) return [];
    const { about, to, ...made } = suggestedValueIn(id, values) ?? { id, by: '', at: '' };
    return [{ ...made, ...decision, ...(about && to !== undefined && { value: { about, to } }) }];
  });
  return [...inTexts, ...ofValues].sort(byDecision).slice(0, mostDecided);
}

/** What was decided on a suggestion in a text; null for nothing, and for what a Word document came back without, which never stood here. */
function decisionIn(known: unknown): Pick<DecidedSuggestion, 'as' | 'decided'> | null {
  const { decided, takenBack, at } = plainFacts(known) as Record<string, unknown>;
  return takenBack === true && at === undefined ? null : readDecision(decided);
}

function readDecision(value: unknown): Pick<DecidedSuggestion, 'as' | 'decided'> | null {
  const { as, by, person, at } = (value ?? {}) as Record<string, unknown>;
  if (as !== 'accepted' && as !== 'rejected') return null;
  const isMoment = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return { as, decided: { ...readAuthor(by, person), at: isMoment ? at : '' } };
}

/** The later decision first; of one moment in an order that is the same everywhere. */
function byDecision(one: DecidedSuggestion, other: DecidedSuggestion): number {
  const [first, second] = [one, other].map(({ decided }) => Date.parse(decided.at) || 0) as [number, number];
  return second - first || (one.id < other.id ? -1 : 1);
}
