import { useEffect, useRef } from 'react';
import type { Status } from '../../shared/article/Article';
import { setFields } from '../../shared/article/editFields';
import { setStatus } from '../../shared/article/editVersions';
import { partsTexts } from '../../shared/language/partsTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useStatus } from '../session/useSession';
import { versionStart } from '../session/versionStart';
import { showStage } from '../session/view';
import { useTexts } from '../settings/language';
import { decidedOn, seenTo } from './seenTo';
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

  // The stage where one exports is there to be looked at.
  useStatusCommand(
    'status.next',
    next[status] === 'exported' ? null : next[status],
    () => {
      if (next[status] === 'exported') showStage('export');
      else if (next[status] === 'approved')
        seenTo(session, 'approved', () => decidedOn(session, () => choose('approved')));
      else seenTo(session, 'in-review', () => choose('in-review'));
    },
    writable,
  );
  useStatusCommand('status.back', 'draft', giveBack, writable && status !== 'draft');
}
