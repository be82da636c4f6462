import { useEffect, useRef } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import { preflightTexts } from '../../shared/language/preflightTexts';
import { writeTexts } from '../../shared/language/writeTexts';
import type { Finding } from '../../shared/preflight/Finding';
import { keyOfFinding } from '../../shared/preflight/Finding';
import { fixOf } from '../../shared/preflight/fixes/fixOf';
import { useCommand } from '../palette/commandRegistry';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts, useLanguage } from '../settings/language';
import { applyFix } from './applyFix';
import { checkNow, needFacts } from './latestFacts';
import { showPlace } from './showPlace';

/**
 * Goes from finding to finding in the manuscript by key: shows the very spot, says at the foot what is amiss, and
 * mends it by key where that can be done.
 */
export function useFindingKeys(session: ArticleSession): void {
  const words = useTexts(exportTexts);
  const { nothingLeft } = useTexts(writeTexts);
  const rules = preflightTexts[useLanguage()];
  const current = useRef<Finding | null>(null);
  const gone = useRef(false);
  const closeNote = useRef<() => void>(() => undefined);

  async function step(by: 1 | -1): Promise<void> {
    await needFacts(session);
    if (gone.current) return;
    const { article, facts, result } = checkNow(session);
    const { findings } = result;
    const before = current.current && keyOfFinding(current.current);
    const at = findings.findIndex((finding) => keyOfFinding(finding) === before);
    const next = at < 0 ? (by > 0 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length;
    const finding = findings[next] ?? null;
    current.current = finding;
    closeNote.current();
    if (!finding) {
      closeNote.current = showNote({ text: nothingLeft });
      return;
    }
    const { title, fix } = rules[finding.rule];
    const mends = !session.readOnly && fix && fixOf(finding, article, facts);
    closeNote.current = showNote({
      text: words.findingAt(next + 1, findings.length, title(finding.values)),
      ...(mends && {
        action: { label: fix(finding.values), keys: 'Mod+F8', run: () => mend(finding) },
      }),
    });
    // What is amiss with the theme is in no text: who only goes through is told.
    if (finding.where.part !== 'theme') showPlace(finding.where);
  }

  function mend(finding: Finding | null): void {
    closeNote.current();
    if (finding) applyFix(session, finding);
  }

  // What it says is of this article, and of the manuscript.
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      closeNote.current();
    };
  }, [session]);
  useCommand('finding.next', () => void step(1));
  useCommand('finding.previous', () => void step(-1));
  useCommand('finding.fix', () => mend(current.current), !session.readOnly);
}
