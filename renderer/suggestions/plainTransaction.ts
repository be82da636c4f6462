import type { Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Step } from '@tiptap/pm/transform';
import { ReplaceStep } from '@tiptap/pm/transform';
import type { SuggestedRun } from '../../shared/article/Suggested';

/**
 * Whether a transaction may be done as it is: while one suggests, when it only writes in suggestions that are one's
 * `own`; while one does not (null), when it is about nothing that is suggested.
 */
export function isPlain(transaction: Transaction, own: ((id: string) => boolean) | null): boolean {
  return transaction.steps.every((step, i) => {
    const before = transaction.docs[i] ?? transaction.before;
    if (isInline(step, before)) {
      const old = suggestedBetween(before, step.from, step.to);
      const now = suggestedIn(step.slice);
      if (own) return [...old, ...now].every((run) => isOwnWords(run, own));
      return now.every((run) => run === null);
    }
    return !own && !touchesSuggested(step, before);
  });
}

/** Whether a transaction writes words that a suggestion would insert. */
export function writesIn({ steps }: Transaction, suggestion: string): boolean {
  return steps.some(
    (step) =>
      step instanceof ReplaceStep && suggestedIn(step.slice).some((run) => run?.inserted === suggestion),
  );
}

/** Whether a step only replaces words within a block. */
function isInline(step: Step, before: Node): step is ReplaceStep {
  if (!(step instanceof ReplaceStep)) return false;
  const { from, to, slice } = step;
  if (slice.openStart > 0 || slice.openEnd > 0 || (slice.content.firstChild?.isBlock ?? false)) return false;
  return before.resolve(from).depth > 0 && before.resolve(from).sameParent(before.resolve(to));
}

function isOwnWords(run: SuggestedRun | null, own: (id: string) => boolean): boolean {
  return run?.inserted !== undefined && run.deleted === undefined && own(run.inserted);
}

/** What is suggested about a stretch of words; null for nothing. */
export function suggestedOf(node: Node): SuggestedRun | null {
  const mark = node.marks.find(({ type }) => type.name === 'suggested');
  return mark ? (mark.attrs['of'] as SuggestedRun) : null;
}

/** What is suggested about the words between two positions, stretch by stretch. */
export function suggestedBetween(doc: Node, from: number, to: number): (SuggestedRun | null)[] {
  const found: (SuggestedRun | null)[] = [];
  if (from < to)
    doc.nodesBetween(from, to, (node) => {
      if (node.isInline) found.push(suggestedOf(node));
    });
  return found;
}

function suggestedIn({ content }: Slice): (SuggestedRun | null)[] {
  const found: (SuggestedRun | null)[] = [];
  content.descendants((node) => {
    if (node.isInline) found.push(suggestedOf(node));
  });
  return found;
}

function touchesSuggested(step: Step, before: Node): boolean {
  const { from = 0, to, pos } = step as Step & { from?: number; to?: number; pos?: number };
  const slice = (step as Partial<ReplaceStep>).slice;
  let found = false;
  const look = (node: Node): boolean => {
    found ||= Boolean(node.attrs['suggested']) || suggestedOf(node) !== null;
    return !found;
  };
  slice?.content.descendants(look);
  const start = Math.max(0, (pos ?? from) - 1);
  before.nodesBetween(start, Math.min((to ?? pos ?? from) + 1, before.content.size), look);
  return found;
}
