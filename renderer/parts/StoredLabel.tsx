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

/**
 * Says whether everything typed is on disk. Only a failure is announced, at once, and stays until it is
 * solved; the coming and going of "saved" while typing would drown a screen reader.
 */
export function StoredLabel({ state }: { state: Observable<StoredState> }): ReactElement {
  const fault = useSyncExternalStore(state.watch, () => faultIn(state.value));
  return (
    <span className="stored-place" role="status" aria-live="off">
      {fault ? <NotStored fault={fault} /> : <Stored state={state} />}
    </span>
  );
}

/** Stored or storing. It changes twice on every key, so it writes its words itself instead of rendering. */
function Stored({ state }: { state: Observable<StoredState> }): ReactElement {
  const texts = useTexts(windowTexts);
  const language = useLanguage();
  const place = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const show = (): void => {
      const now = state.value;
      if (!place.current || !words.current || now.kind === 'not-stored') return;
      place.current.classList.toggle('stored', now.kind === 'stored');
      words.current.textContent =
        now.kind === 'storing' ? texts.storing : now.at ? texts.storedAt(printTime(now.at, language, true)) : texts.stored;
    };
    show();
    return state.watch(show);
  }, [state, texts, language]);
  return (
    <span className="status-item stored-state figures" ref={place}>
      <Icon of={Check} size={14} />
      <span ref={words} />
    </span>
  );
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
