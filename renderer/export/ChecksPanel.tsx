import { Check, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import { preflightTexts } from '../../shared/language/preflightTexts';
import type { Finding, FindingPlace } from '../../shared/preflight/Finding';
import { keyOfFinding } from '../../shared/preflight/Finding';
import type { PreflightResult } from '../../shared/preflight/preflight';
import { useCommand } from '../palette/commandRegistry';
import { Icon } from '../parts/Icon';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import type { ExportState } from './exportRun';
import { BundleFiles } from './BundleFiles';
import { FindingItem } from './FindingItem';

interface ChecksPanelProps {
  session: ArticleSession;
  result: PreflightResult;
  state: ExportState;
  onJump: (where: FindingPlace) => void;
}

/** What preflight found, blocking first, and what is in order. F8 goes from one to the next. */
export function ChecksPanel({ session, result, state, onJump }: ChecksPanelProps): ReactElement {
  const words = useTexts(exportTexts);
  const rules = preflightTexts[useLanguage()];
  const list = useRef<HTMLUListElement>(null);
  // What is being mended stays where it is until the person is done with it, also when it is solved by then.
  const [held, setHeld] = useState<{ finding: Finding; at: number } | null>(null);
  const { findings, passed } = result;
  const shown = [...findings];
  const there = held && findings.some((finding) => keyOfFinding(finding) === keyOfFinding(held.finding));
  if (held && !there) shown.splice(held.at, 0, held.finding);

  function step(by: 1 | -1): void {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('.finding') ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
    items[next]?.focus();
  }
  useCommand('finding.next', () => step(1), shown.length > 0);
  useCommand('finding.previous', () => step(-1), shown.length > 0);

  const blocking = findings.filter(({ level }) => level === 'block').length;
  const warnings = findings.filter(({ level }) => level === 'warn').length;
  const notices = findings.length - blocking - warnings;
  const title =
    state.kind === 'running'
      ? words.running
      : blocking > 0
        ? words.notReady
        : state.kind === 'done'
          ? words.finished
          : words.ready;
  return (
    <section className="panel left checks" aria-label={words.checks}>
      <header className="checks-head">
        <h1>{title}</h1>
        <p role="status">
          {blocking > 0 && (
            <span className="block">
              <Icon of={OctagonAlert} size={14} />
              {words.blocking(blocking)}
            </span>
          )}
          {warnings > 0 && (
            <span className="warn">
              <Icon of={TriangleAlert} size={14} />
              {words.warnings(warnings)}
            </span>
          )}
          {notices > 0 && (
            <span>
              <Icon of={Info} size={14} />
              {words.notices(notices)}
            </span>
          )}
          <span className="fine">
            <Icon of={Check} size={14} />
            {words.fine(passed.length)}
          </span>
        </p>
      </header>
      <div className="scroll ring-inside" role="group" aria-label={words.checks} tabIndex={0}>
        <ul ref={list} aria-label={words.checks}>
          {shown.map((finding, index) => (
            <FindingItem
              key={keyOfFinding(finding)}
              session={session}
              finding={finding}
              solved={held !== null && !there && keyOfFinding(finding) === keyOfFinding(held.finding)}
              onJump={onJump}
              onHold={(holding) => setHeld(holding ? { finding, at: index } : null)}
            />
          ))}
        </ul>
        <div className="in-order">
          <h2>
            {words.inOrder}
            <span className="figures">{passed.length}</span>
          </h2>
          <ul>
            {passed.map((name) => (
              <li key={name}>
                <Icon of={Check} />
                {rules[name].passed}
              </li>
            ))}
          </ul>
        </div>
        {state.kind === 'done' && <BundleFiles bundle={state.bundle} />}
      </div>
    </section>
  );
}
