import { useEffect, useRef } from 'react';
import type { Status } from '../../shared/article/Article';
import { setFields } from '../../shared/article/editFields';
import { setStatus } from '../../shared/article/editVersions';
import { readVersions } from '../../shared/article/readVersions';
import { checklistTexts } from '../../shared/language/checklistTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import type { CheckedStatus } from '../../shared/review/signOff/SignOff';
import { openBefore } from '../../shared/review/signOff/ticks';
import { showInspector } from '../editor/inspectorPanel';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useStatus } from '../session/useSession';
import { versionStart } from '../session/versionStart';
import { showStage } from '../session/view';
import { useTexts } from '../settings/language';
import { allSuggestionsIn } from '../suggestions/allSuggestionsIn';
import { wantedSuggestion } from '../suggestions/suggesting';
import { signOff } from './signOff';
import { ticksIn } from './ticksIn';
import { useStatusCommand } from './useStatusCommand';

/** The status that comes after each; an export alone sets the last. */
const next = {
  draft: 'in-review',
  'in-review': 'approved',
  approved: 'exported',
  exported: 'exported',
} as const;

/** Carries out the commands about an article's status. `giveBack` asks what its author is to do. */
export function useStatusChanges(session: ArticleSession, giveBack: () => void): void {
  const texts = useTexts(windowTexts);
  const parts = useTexts(partsTexts);
  const suggestions = useTexts(suggestionTexts);
  const checks = useTexts(checklistTexts);
  const status = useStatus(session);
  const writable = !session.readOnly;
  /** The status the note at the foot speaks of. */
  const spokenOf = useRef<Status | null>(null);
  const closeStatusNote = useRef<() => void>(() => undefined);

  const choose = (chosen: Status): void => {
    const before = status;
    spokenOf.current = chosen;
    setStatus(session.doc, chosen, versionStart());
    closeStatusNote.current();
    closeStatusNote.current = showNote({
      text: texts.statusChanged(parts.statuses[chosen].toLowerCase()),
      action: { label: parts.undo, keys: 'Mod+Z', run: () => setFields(session.doc, { status: before }) },
    });
  };
  useEffect(() => {
    // Undone, or changed elsewhere: the note is no longer true.
    if (status !== spokenOf.current) closeStatusNote.current();
  }, [status]);

  /** What is on the list is seen to first; going on all the same is for who asks once more. */
  function seenTo(before: CheckedStatus, goOn: () => void): void {
    const open = openBefore(signOff.value, before, ticksIn(session).value, readVersions(session.doc));
    if (open.length === 0) return goOn();
    showStage('write');
    showInspector();
    showNote({
      text: checks.beforeNext(open.length, open.map(({ text }) => text).join('; ')),
      action: { label: checks.anyway, run: goOn },
    });
  }
  /** What is suggested is decided on first; approving it all the same is for who asks once more. */
  function approve(): void {
    const open = allSuggestionsIn(session).value;
    const [first] = open;
    if (!first) return choose('approved');
    showStage('write');
    wantedSuggestion.set(first.id);
    showNote({
      text: suggestions.beforeApproval(open.length),
      action: { label: suggestions.approveAnyway, run: () => choose('approved') },
    });
  }
  // The stage where one exports is there to be looked at.
  useStatusCommand(
    'status.next',
    next[status] === 'exported' ? null : next[status],
    () => {
      if (next[status] === 'exported') showStage('export');
      else if (next[status] === 'approved') seenTo('approved', approve);
      else seenTo('in-review', () => choose('in-review'));
    },
    writable,
  );
  useStatusCommand('status.back', 'draft', giveBack, writable && status !== 'draft');
}
