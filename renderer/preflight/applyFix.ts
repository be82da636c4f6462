import { preflightTexts } from '../../shared/language/preflightTexts';
import { exportTexts } from '../../shared/language/exportTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import type { Finding } from '../../shared/preflight/Finding';
import { keyOfFinding } from '../../shared/preflight/Finding';
import { applyFixes } from '../../shared/preflight/fixes/applyFixes';
import type { FoundFix } from '../../shared/preflight/fixes/certainFixes';
import { certainFixes } from '../../shared/preflight/fixes/certainFixes';
import { fixOf } from '../../shared/preflight/fixes/fixOf';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { currentLanguage } from '../settings/language';
import { checkNow } from './latestFacts';

/** Mends a finding in the article as it is now, as one step for undo; nothing where it is found no more. */
export function applyFix(session: ArticleSession, finding: Finding): void {
  const { article, facts, result } = checkNow(session);
  const found = result.findings.find((one) => keyOfFinding(one) === keyOfFinding(finding));
  const fix = found && fixOf(found, article, facts);
  if (!fix) return;
  const { title } = preflightTexts[currentLanguage()][found.rule];
  carryOut(session, [{ finding: found, fix }], exportTexts[currentLanguage()].fixed(title(found.values)));
}

/** Mends everything that can be mended for certain, as one step for undo. */
export function applyCertainFixes(session: ArticleSession): void {
  const { article, facts, result } = checkNow(session);
  const fixes = certainFixes(result.findings, article, facts);
  if (fixes.length > 0) carryOut(session, fixes, exportTexts[currentLanguage()].fixedMany(fixes.length));
}

function carryOut(session: ArticleSession, fixes: readonly FoundFix[], text: string): void {
  if (session.readOnly) return;
  beginUndoStep(session);
  applyFixes(session.doc, fixes);
  beginUndoStep(session);
  // What is listed follows at once, not after a pause in typing.
  session.digest.now();
  const undo = session.undo.undoStack.at(-1);
  const label = partsTexts[currentLanguage()].undo;
  showNote({
    text,
    action: {
      label,
      keys: 'Mod+Z',
      // Only this step: who has typed on since takes back with the keys.
      run: () => void (session.undo.undoStack.at(-1) === undo && session.undo.undo()),
    },
  });
}
