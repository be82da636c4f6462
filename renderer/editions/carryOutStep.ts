import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { mostInEdition } from '../../shared/bridge/editionCalls';
import type { EditionStep } from './editionSteps';
import type { Answer } from '../../shared/faults/Answer';
import { fail, succeed } from '../../shared/faults/Answer';
import { partsTexts } from '../../shared/language/partsTexts';
import type { DeskStep } from '../desk/deskHistory';
import { rememberStep, undoStep } from '../desk/deskHistory';
import { showFault, showNote } from '../parts/notes';
import { library } from '../session/bridge';
import { currentLanguage } from '../settings/language';
import { editions } from './editions';

/** What is to be done with an edition as it is now, and what is said of it once that is done. */
export interface PlannedStep {
  step: EditionStep;
  /** `now`: the edition as it is then. */
  text: (now: ListedEdition | null) => Promise<string> | string;
}

/** One change waits for the one before it: a key that is held down means what it would have meant a moment later. */
let last: Promise<unknown> = Promise.resolve();
/** Of steps that follow each other in one edition only the last is said. */
let said: { id: string; close: () => void } | null = null;

/**
 * Carries out a change of an edition; says so, and lets it be undone in one step. `plan` is asked once it is its turn;
 * where it has nothing to do, nothing is done. Answers whether it was done.
 */
export async function carryOutStep(
  id: string,
  plan: (now: ListedEdition | null) => PlannedStep | null,
): Promise<boolean> {
  const done = await inTurn(async () => {
    const planned = plan(editionOf(id));
    return planned && { planned, answer: await turn(id, planned.step.redo) };
  });
  if (!done) return false;
  const { planned, answer } = done;
  if (!answer.ok) {
    showFault(answer.fault);
    return false;
  }
  const step: DeskStep = {
    undo: () => inTurn(() => turn(id, planned.step.undo)),
    redo: () => inTurn(() => turn(id, planned.step.redo)),
  };
  rememberStep(step);
  const text = await planned.text(editionOf(id));
  if (said?.id === id) said.close();
  const close = showNote({
    text,
    action: { label: partsTexts[currentLanguage()].undo, keys: 'Mod+Z', run: () => void undoStep(step) },
  });
  step.closeNote = close;
  said = { id, close };
  return true;
}

function editionOf(id: string): ListedEdition | null {
  return editions.value.find((edition) => edition.id === id) ?? null;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

async function turn(id: string, step: EditionStep['redo']): Promise<Answer<unknown>> {
  const now = editionOf(id);
  const after = step(now && { id, name: now.name, articles: now.articles });
  if (!now && !after) return succeed(null);
  if (after && after.articles.length > mostInEdition) {
    return fail({ kind: 'edition-full', name: after.name, most: mostInEdition });
  }
  const answer = after
    ? await library.call('editions:store', { id, name: after.name, articles: after.articles })
    : await library.call('editions:remove', { id });
  if (answer.ok) editions.set(answer.value);
  return answer;
}
