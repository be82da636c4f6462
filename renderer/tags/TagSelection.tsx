import { Merge } from 'lucide-react';
import type { ReactElement } from 'react';
import { useId, useRef, useState } from 'react';
import type { ManagedTag } from '../../shared/bridge/changeCalls';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import { ClearSelection } from '../parts/ClearSelection';
import { Icon } from '../parts/Icon';
import { Toolbar } from '../parts/Toolbar';
import { useTexts } from '../settings/language';
import { TagMerge } from './TagMerge';

interface TagSelectionProps {
  /** Never empty. */
  selected: readonly ManagedTag[];
  onClear: () => void;
}

/** What can be done with the chosen tags. */
export function TagSelection({ selected, onClear }: TagSelectionProps): ReactElement {
  const texts = useTexts(tagDeskTexts);
  const why = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [merging, setMerging] = useState(false);
  const off = selected.length < 2;
  return (
    <>
      <Toolbar className="selection-bar" label={texts.selection}>
        <span className="selection-count figures" role="status">
          {texts.selected(selected.length)}
        </span>
        <span className="bar-rule" />
        <button
          ref={button}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={merging}
          aria-disabled={off || undefined}
          aria-describedby={off ? why : undefined}
          title={off ? texts.mergeWhy : undefined}
          onClick={() => !off && setMerging(!merging)}
        >
          <Icon of={Merge} />
          {texts.merge}
        </button>
        {off && (
          <span id={why} hidden>
            {texts.mergeWhy}
          </span>
        )}
        <span className="bar-rule" />
        <ClearSelection label={texts.clearSelection} onClear={onClear} />
      </Toolbar>
      {merging && !off && (
        <TagMerge
          chosen={selected}
          opener={() => button.current}
          onClose={() => setMerging(false)}
          onMerged={onClear}
        />
      )}
    </>
  );
}
