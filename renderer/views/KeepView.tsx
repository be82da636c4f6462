import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { viewTexts } from '../../shared/language/viewTexts';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useTexts } from '../settings/language';
import { NameView } from './NameView';
import { useChosenView } from './useChosenView';
import { saveView, updateView } from './viewActions';
import './views.css';

/** Keeps what is shown now as a view, or in the one that was chosen. `name` is what it might be called. */
export function KeepView({ filter, name }: { filter: DeskFilter; name: string }): ReactElement {
  const texts = useTexts(viewTexts);
  const button = useRef<HTMLButtonElement>(null);
  const [naming, setNaming] = useState(false);
  const onlyRead = useOnlyReadBecause();
  const { view, changed } = useChosenView(filter);
  useCommand('view.save', () => setNaming(true));
  return (
    <span className="keep-view">
      {view && changed && (
        <Button
          look="text"
          size="small"
          offBecause={onlyRead}
          onClick={() => {
            // This button goes away with what there is to update.
            button.current?.focus();
            void updateView(view);
          }}
        >
          {texts.update}
        </Button>
      )}
      <Button
        ref={button}
        look="text"
        size="small"
        offBecause={onlyRead}
        aria-haspopup="dialog"
        aria-expanded={naming}
        onClick={() => setNaming(!naming)}
      >
        {texts.save}
      </Button>
      {naming && (
        <NameView
          label={texts.save}
          name={name}
          id=""
          opener={() => button.current}
          onName={(named) => void saveView(named)}
          onClose={() => setNaming(false)}
        />
      )}
    </span>
  );
}
