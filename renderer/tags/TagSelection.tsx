import { Merge } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { ManagedTag } from '../../shared/bridge/changeCalls';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import { BarButton } from '../parts/BarButton';
import { ClearSelection } from '../parts/ClearSelection';
import { Toolbar } from '../parts/Toolbar';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
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
  const onlyRead = useOnlyReadBecause();
  const button = useRef<HTMLButtonElement>(null);
  const [merging, setMerging] = useState(false);
  const reason = onlyRead ?? (selected.length < 2 ? texts.mergeWhy : undefined);
  return (
    <>
      <Toolbar className="selection-bar" label={texts.selection}>
        <span className="selection-count figures" role="status">
          {texts.selected(selected.length)}
        </span>
        <span className="bar-rule" />
        <BarButton
          ref={button}
          icon={Merge}
          offBecause={reason}
          aria-haspopup="dialog"
          aria-expanded={merging}
          onClick={() => setMerging(!merging)}
        >
          {texts.merge}
        </BarButton>
        <span className="bar-rule" />
        <ClearSelection label={texts.clearSelection} onClear={onClear} />
      </Toolbar>
      {merging && !reason && (
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
