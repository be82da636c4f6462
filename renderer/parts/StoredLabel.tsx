import { Check, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { neverHere } from '../../shared/faults/neverHere';
import { printTime } from '../../shared/language/dates';
import { faultText } from '../../shared/language/faultTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import type { StoredState } from '../session/UpdateQueue';
import { useLanguage, useTexts } from '../settings/language';
import { Icon } from './Icon';

/**
 * Says whether everything typed is on disk. Only a failure is announced, at once, and stays until it is
 * solved; the coming and going of "saved" while typing would drown a screen reader.
 */
export function StoredLabel({ state }: { state: StoredState }): ReactElement {
  return (
    <span className="stored-place" role="status" aria-live="off">
      <StoredWords state={state} />
    </span>
  );
}

function StoredWords({ state }: { state: StoredState }): ReactElement {
  const texts = useTexts(windowTexts);
  const language = useLanguage();
  switch (state.kind) {
    case 'stored':
      return (
        <span className="status-item stored-state stored figures">
          <Icon of={Check} size={14} />
          {state.at ? texts.storedAt(printTime(state.at, language, true)) : texts.stored}
        </span>
      );
    case 'storing':
      return (
        <span className="status-item stored-state">
          <span className="spinner" aria-hidden="true" />
          {texts.storing}
        </span>
      );
    case 'not-stored': {
      const { what, todo } = faultText(state.fault, language);
      return (
        <span className="status-item stored-state not-stored" role="alert" title={todo}>
          <Icon of={OctagonAlert} size={14} />
          <span className="cut">
            {texts.notStored(what)}. {todo}
          </span>
        </span>
      );
    }
    default:
      return neverHere(state);
  }
}
