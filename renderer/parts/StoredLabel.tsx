import { Check, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Fault } from '../../shared/faults/Fault';
import { printTime } from '../../shared/language/dates';
import { faultText } from '../../shared/language/faultTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import type { Observable } from '../session/Observable';
import type { StoredState } from '../session/UpdateQueue';
import { useLanguage, useTexts } from '../settings/language';
import { Icon } from './Icon';

/** What says how it stands, of an article or of all there is. */
type Stateful = Pick<Observable<StoredState>, 'value' | 'watch'>;

/**
 * Says whether everything typed is on disk. Only a failure is announced, at once, and stays until it is
 * solved; the coming and going of "saved" while typing would drown a screen reader.
 */
export function StoredLabel({ state }: { state: Stateful }): ReactElement {
  const fault = useSyncExternalStore(state.watch, () => faultIn(state.value));
  return (
    <span className="stored-place" role="status" aria-live="off">
      {fault ? <NotStored fault={fault} /> : <Stored state={state} />}
    </span>
  );
}

/**
 * Stored or storing. It changes twice on every key, so nothing renders then: both are there, and the upper
 * one, which hides the other, goes or comes. That needs no layout, no painting, and the style of one element.
 */
function Stored({ state }: { state: Stateful }): ReactElement {
  const texts = useTexts(windowTexts);
  const language = useLanguage();
  const stored = useRef<HTMLSpanElement>(null);
  const storing = useRef<HTMLSpanElement>(null);
  const moment = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let second = '';
    const show = (): void => {
      const now = state.value;
      if (now.kind === 'not-stored' || !stored.current || !storing.current || !moment.current) return;
      if (now.kind === 'stored' && (second === '' || now.at.slice(0, 19) !== second)) {
        moment.current.textContent = now.at ? texts.storedAt(printTime(now.at, true)) : texts.stored;
        second = now.at.slice(0, 19);
      }
      stored.current.style.opacity = now.kind === 'stored' ? '1' : '0';
      name(stored.current, now.kind === 'stored');
      name(storing.current, now.kind === 'storing');
    };
    show();
    return state.watch(show);
  }, [state, texts, language]);
  return (
    <>
      <span className="status-item" ref={storing}>
        {texts.storing}
      </span>
      <span className="status-item stored figures" ref={stored}>
        <Icon of={Check} size={14} />
        <span ref={moment} />
      </span>
    </>
  );
}

/** `stored-state` names the one of them that holds, also to a screen reader; no style depends on it. */
function name(element: HTMLElement, holds: boolean): void {
  element.classList.toggle('stored-state', holds);
  element.ariaHidden = holds ? null : 'true';
}

function NotStored({ fault }: { fault: Fault }): ReactElement {
  const texts = useTexts(windowTexts);
  const language = useLanguage();
  const { what, todo } = faultText(fault, language);
  return (
    <span className="status-item stored-state not-stored" role="alert" title={todo}>
      <Icon of={OctagonAlert} size={14} />
      <span className="cut">
        {texts.notStored(what)}. {todo}
      </span>
    </span>
  );
}

function faultIn(state: StoredState): Fault | null {
  return state.kind === 'not-stored' ? state.fault : null;
}
