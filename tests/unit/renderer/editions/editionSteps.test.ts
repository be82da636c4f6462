import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../shared/bridge/editionCalls';
import type { EditionStep } from '../../../../renderer/editions/editionSteps';
import {
  addStep,
  makeStep,
  moveStep,
  removeStep,
  renameStep,
  takeOutStep,
} from '../../../../renderer/editions/editionSteps';

const edition: Edition = { id: 'e', name: 'Weekend', articles: ['a', 'b', 'c', 'd'] };

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
/** An act by lot; places lie anywhere in the list. */
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), articles: fc.array(ids, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('take-out' as const), articles: fc.array(ids, { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('move' as const),
      articles: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }),
      to: fc.nat(8),
      gone: fc.subarray<string>(['a', 'c', 'f']),
    }),
    fc.record({ kind: fc.constant('rename' as const), name: fc.constantFrom('Weekend', 'Film', 'Week') }),
    fc.constant({ kind: 'remove' as const }),
  ),
  { maxLength: 20 },
);
type Act = typeof acts extends fc.Arbitrary<(infer One)[]> ? One : never;

function stepOf(now: Edition, act: Act): EditionStep {
  if (act.kind === 'add') return addStep(now, act.articles);
  if (act.kind === 'take-out') return takeOutStep(now, act.articles);
  if (act.kind === 'rename') return renameStep(now, act.name);
  if (act.kind === 'remove') return removeStep(now);
  const gone = act.gone.filter((one) => !(act.articles as string[]).includes(one));
  return moveStep(now, act.articles, act.to, gone);
}

describe('edition steps', () => {
  it('put articles behind the others once, in their order', () => {
    expect(addStep(edition, ['e', 'b', 'f', 'e']).redo(edition)?.articles).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('move an article among those that are shown', () => {
    expect(moveStep(edition, ['d'], 1).redo(edition)?.articles).toEqual(['a', 'd', 'b', 'c']);
    expect(moveStep(edition, ['a'], 3).redo(edition)?.articles).toEqual(['b', 'c', 'd', 'a']);
    // Of a, c and d, c goes before a; the one that is not shown stays beside a.
    expect(moveStep(edition, ['c'], 0, ['b']).redo(edition)?.articles).toEqual(['c', 'a', 'b', 'd']);
    expect(moveStep(edition, ['new', 'a'], 1).redo(edition)?.articles).toEqual(['b', 'new', 'a', 'c', 'd']);
  });

  it('taken back and done again in any number, lead to where one was', () => {
    fc.assert(
      fc.property(acts, (some) => {
        const states: (Edition | null)[] = [null];
        const steps: EditionStep[] = [];
        const take = (step: EditionStep): void => {
          steps.push(step);
          states.push(step.redo(states.at(-1) ?? null));
        };
        take(makeStep(edition));
        for (const act of some) {
          const now = states.at(-1);
          if (now) take(stepOf(now, act));
        }
        for (const one of states) {
          expect(new Set(one?.articles).size).toBe(one?.articles.length ?? 0);
        }
        let now = states.at(-1) ?? null;
        for (const [at, step] of [...steps.entries()].reverse()) {
          now = step.undo(now);
          expect(now).toEqual(states[at]);
        }
        for (const [at, step] of steps.entries()) {
          now = step.redo(now);
          expect(now).toEqual(states[at + 1]);
        }
      }),
    );
  });

  it('take back one thing after others were done, and leave those', () => {
    const added = addStep(edition, ['e']);
    const more = addStep(added.redo(edition)!, ['f']);
    const both = more.redo(added.redo(edition));
    expect(added.undo(both)?.articles).toEqual(['a', 'b', 'c', 'd', 'f']);
    const renamed = renameStep(edition, 'Film').redo(takeOutStep(edition, ['b']).redo(edition));
    expect(takeOutStep(edition, ['b']).undo(renamed)).toEqual({ ...edition, name: 'Film' });
    expect(added.undo(null)).toBeNull();
  });
});
