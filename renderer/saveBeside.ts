import type { BesideKind, SavedBeside } from '../shared/bridge/besideCalls';
import type { AskOf } from '../shared/bridge/Call';
import type { ShellCalls } from '../shared/bridge/shellCalls';
import type { Answer } from '../shared/faults/Answer';
import { fail } from '../shared/faults/Answer';
import { showFault, showNote } from './parts/notes';
import { workAloud } from './parts/workAloud';
import type { ArticleSession } from './session/ArticleSession';
import { shell } from './session/bridge';

/** What is said while an article is being saved as something else, and when it is. */
export interface SaveBesideTexts {
  making: string;
  saved: (file: string) => string;
  show: string;
}

/**
 * Saves the open article as a file beside the library, where the person says: a proof, a Word document. All that was
 * typed is in it; where that cannot be stored, that is said and nothing is saved. Once it takes a while that is said too,
 * and it can be stopped there.
 */
export async function saveBeside(
  session: ArticleSession,
  as: BesideKind,
  texts: SaveBesideTexts,
): Promise<void> {
  const { slug, headline } = session.digest.now().article;
  const place = await shell.call('beside:place', { as, name: (slug || headline).slice(0, 200) });
  if (!place.ok) return showFault(place.fault);
  if (!place.value) return;
  const { token } = place.value;
  const job = crypto.randomUUID();
  const run = { stopped: false };
  const stop = (): void => {
    run.stopped = true;
    void shell.call('beside:stop', { job });
  };
  const order = { as, article: session.id, place: token, job };
  const answer = await workAloud({ id: job, label: texts.making, stop }, make(session, order, run));
  // What a person stopped needs no words.
  if (!answer.ok && answer.fault.kind === 'export-cancelled') return;
  if (!answer.ok) return showFault(answer.fault);
  const { file, folder } = answer.value;
  showNote({
    text: texts.saved(file),
    action: {
      label: texts.show,
      run: () => void shell.call('place:show', { folder, path: file, as: 'folder' }),
    },
  });
}

async function make(
  { queue }: ArticleSession,
  order: AskOf<ShellCalls['beside:save']>,
  run: { stopped: boolean },
): Promise<Answer<SavedBeside>> {
  if (!(await queue.settle())) {
    const stored = queue.state.value;
    if (stored.kind === 'not-stored') return fail(stored.fault);
  }
  return run.stopped ? fail({ kind: 'export-cancelled' }) : shell.call('beside:save', order);
}
