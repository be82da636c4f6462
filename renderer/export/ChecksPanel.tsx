import { Check, Info, OctagonAlert, TriangleAlert, WandSparkles } from 'lucide-react';
import type { ReactElement } from 'react';
import { useMemo, useRef, useState } from 'react';
import { exportTexts } from '../../shared/language/exportTexts';
import { printNumber } from '../../shared/language/numbers';
import { preflightTexts } from '../../shared/language/preflightTexts';
import type { Finding, FindingPlace } from '../../shared/preflight/Finding';
import { keyOfFinding } from '../../shared/preflight/Finding';
import { certainFixes } from '../../shared/preflight/fixes/certainFixes';
import { fixOf } from '../../shared/preflight/fixes/fixOf';
import type { PreflightFacts } from '../../shared/preflight/PreflightFacts';
import { measuredBy } from '../../shared/preflight/measuredBy';
import type { PreflightResult } from '../../shared/preflight/preflight';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { applyCertainFixes, applyFix } from '../preflight/applyFix';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested } from '../session/useSession';
import { useLanguage, useTexts } from '../settings/language';
import type { ExportState } from './exportRun';
import { BundleFiles } from './BundleFiles';
import { FindingItem } from './FindingItem';
import { printMeasured } from './printMeasured';

/** How many findings are listed; who has more starts with these. */
const most = 200;

interface ChecksPanelProps {
  session: ArticleSession;
  result: PreflightResult;
  /** What the result goes by. */
  facts: PreflightFacts;
  state: ExportState;
  onJump: (where: FindingPlace) => void;
}

/** What preflight found, blocking first, and what is in order. F8 goes from one to the next. */
export function ChecksPanel({ session, result, facts, state, onJump }: ChecksPanelProps): ReactElement {
  const words = useTexts(exportTexts);
  const language = useLanguage();
  const rules = preflightTexts[language];
  const list = useRef<HTMLUListElement>(null);
  // What is being mended stays where it is until the person is done with it, also when it is solved by then.
  const [held, setHeld] = useState<{ finding: Finding; at: number } | null>(null);
  const { findings, passed } = result;
  const shown = findings.slice(0, most);
  const there = held && findings.some((finding) => keyOfFinding(finding) === keyOfFinding(held.finding));
  if (held && !there) shown.splice(held.at, 0, held.finding);

  function step(by: 1 | -1): void {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('.finding') ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
    items[next]?.focus();
  }
  const article = useDigested(session, (digested) => digested.article);
  const mendable = useMemo(() => {
    const able = result.findings.filter((finding) => fixOf(finding, article, facts) !== null);
    const certain = certainFixes(result.findings, article, facts).length;
    return { keys: new Set(able.map(keyOfFinding)), certain };
  }, [result, article, facts]);
  const measured = useMemo(
    () => result.passed.map((name) => measuredBy(name, article, facts)),
    [result, article, facts],
  );
  const writable = !session.readOnly;
  function mend(): void {
    const { dataset } = document.activeElement?.closest<HTMLElement>('.finding') ?? {};
    const finding = findings.find((one) => keyOfFinding(one) === dataset?.['finding']);
    if (finding) applyFix(session, finding);
  }
  useCommand('finding.fix', mend, writable && mendable.keys.size > 0);
  useCommand('finding.fix-all', () => applyCertainFixes(session), writable && mendable.certain > 0);
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
        {writable && mendable.certain > 0 && (
          <Button size="small" icon={WandSparkles} onClick={() => applyCertainFixes(session)}>
            {words.fixAll(mendable.certain)}
          </Button>
        )}
      </header>
      <div className="scroll ring-inside" role="group" aria-label={words.checks} tabIndex={0}>
        <ul ref={list} aria-label={words.checks}>
          {shown.map((finding, index) => (
            <FindingItem
              key={keyOfFinding(finding)}
              session={session}
              finding={finding}
              solved={held !== null && !there && keyOfFinding(finding) === keyOfFinding(held.finding)}
              mends={writable && mendable.keys.has(keyOfFinding(finding))}
              onJump={onJump}
              onHold={(holding) => setHeld(holding ? { finding, at: index } : null)}
            />
          ))}
        </ul>
        {findings.length > most && (
          <p className="more-findings quiet">
            {words.moreFindings(printNumber(findings.length - most, language))}
          </p>
        )}
        <div className="in-order">
          <h2>
            {words.inOrder}
            <span className="figures">{passed.length}</span>
          </h2>
          <ul>
            {passed.map((name, index) => {
              const value = measured[index];
              return (
                <li key={name}>
                  <Icon of={Check} />
                  <span>{rules[name].passed}</span>
                  {value && <span className="figures">{printMeasured(value, language)}</span>}
                </li>
              );
            })}
          </ul>
        </div>
        {state.kind === 'done' && <BundleFiles bundle={state.bundle} />}
      </div>
    </section>
  );
}
