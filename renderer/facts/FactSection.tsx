import { X } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { factTexts } from '../../shared/language/factTexts';
import { inspectorTexts } from '../../shared/language/inspectorTexts';
import { printNumber } from '../../shared/language/numbers';
import type { Fact } from '../../shared/preflight/facts/Fact';
import { factKinds, keyOfFact } from '../../shared/preflight/facts/Fact';
import { IconButton } from '../parts/IconButton';
import { PanelSection } from '../parts/PanelSection';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { checkedFactsOf, isChecked } from './checkedFacts';
import { FactGroup } from './FactGroup';
import { factsShown, factsWanted } from './factsShown';
import { stepInFacts } from './stepInFacts';
import { useFacts } from './useFacts';
import './facts.css';

interface FactSectionProps {
  session: ArticleSession;
  /** Goes back to where one wrote. */
  onWrite: () => void;
}

/** The names and figures of an article, each with its places and a tick for who has checked it. */
export function FactSection({ session, onWrite }: FactSectionProps): ReactElement {
  const texts = useTexts(factTexts);
  const { fold } = useTexts(inspectorTexts);
  const facts = useFacts(session);
  const checked = useObservable(checkedFactsOf(session.id));
  const [current, setCurrent] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const here = facts?.some((fact) => keyOfFact(fact) === current) ? current : firstOf(facts);
  const found = facts !== null;

  const wanted = useObservable(factsWanted);
  useEffect(() => {
    if (!wanted || !list.current) return;
    // Until there is something to go on to, the keys are for the list all the same.
    if (found) factsWanted.set(false);
    (list.current.querySelector<HTMLElement>('.fact-text[tabindex="0"]') ?? list.current).focus();
  }, [wanted, found]);

  const close = (): void => {
    factsShown.set(false);
    onWrite();
  };
  function pressed(event: KeyboardEvent<HTMLElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (!stepInFacts(event, list.current)) return;
    event.preventDefault();
  }

  const done = facts?.filter((fact) => isChecked(checked, fact)).length ?? 0;
  return (
    <PanelSection
      title={texts.title}
      foldLabel={fold(texts.title)}
      end={
        <>
          {facts && facts.length > 0 && <Checked done={done} all={facts.length} />}
          <IconButton icon={X} size="small" label={texts.close} onClick={close} />
        </>
      }
    >
      <div ref={list} className="facts" tabIndex={-1} aria-busy={!found} onKeyDown={pressed}>
        {!facts && <p className="quiet small">{texts.looking}</p>}
        {facts?.length === 0 && <p className="quiet small">{texts.none}</p>}
        {factKinds.map((kind) => {
          const ofKind = facts?.filter((fact) => fact.kind === kind) ?? [];
          return (
            ofKind.length > 0 && (
              <FactGroup
                key={kind}
                session={session}
                title={texts.kinds[kind]}
                facts={ofKind}
                checked={checked}
                current={here}
                onCurrent={setCurrent}
              />
            )
          );
        })}
        {facts && facts.length > 0 && <p className="hint">{texts.kept}</p>}
      </div>
    </PanelSection>
  );
}

function firstOf(facts: readonly Fact[] | null): string {
  const [first] = facts ?? [];
  return first ? keyOfFact(first) : '';
}

/** How many are checked. Not said when it changes: it does while one writes, and a tick says so itself. */
function Checked({ done, all }: { done: number; all: number }): ReactElement {
  const texts = useTexts(factTexts);
  const language = useLanguage();
  const [some, whole] = [printNumber(done, language), printNumber(all, language)];
  return (
    <span className="count-of" title={texts.checkedOf(some, whole)}>
      <span aria-hidden="true">{texts.count(some, whole)}</span>
      <span className="visually-hidden">{texts.checkedOf(some, whole)}</span>
    </span>
  );
}
