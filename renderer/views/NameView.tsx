import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { longestViewName } from '../../shared/bridge/viewCalls';
import { viewTexts } from '../../shared/language/viewTexts';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { Popover } from '../parts/Popover';
import { TextInput } from '../parts/TextInput';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { savedViews } from './savedViews';

interface NameViewProps {
  /** What it is about: "Save as view", "Rename". */
  label: string;
  /** The name that stands there first. */
  name: string;
  /** The view that is renamed, or ''. */
  id: string;
  opener: () => HTMLElement | null;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks for the name of a view; one that another view has is not taken. */
export function NameView({ label, name: first, id, opener, onName, onClose }: NameViewProps): ReactElement {
  const texts = useTexts(viewTexts);
  const views = useObservable(savedViews);
  const [name, setName] = useState(first.slice(0, longestViewName));
  const input = useRef<HTMLInputElement>(null);
  const wanted = name.normalize('NFC').trim();
  const isTaken = views.some((view) => view.id !== id && view.name === wanted);
  useEffect(() => input.current?.select(), []);
  return (
    <Popover label={label} anchor={() => opener()?.getBoundingClientRect()} opener={opener} onClose={onClose}>
      <form
        className="name-view"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wanted || isTaken) return input.current?.select();
          onName(wanted);
          onClose();
        }}
      >
        <Field id="view-name" label={texts.name} labelAt="above" {...(isTaken ? { wrong: texts.taken } : {})}>
          {(field) => (
            <TextInput
              ref={input}
              field={field}
              value={name}
              wrong={isTaken}
              maxLength={longestViewName}
              onChange={setName}
            />
          )}
        </Field>
        <Button look="primary" size="small" submit>
          {texts.keep}
        </Button>
      </form>
    </Popover>
  );
}
