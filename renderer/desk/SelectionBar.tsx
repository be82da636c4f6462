import { ArchiveRestore, Copy, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { Icon } from '../parts/Icon';
import { Kbd } from '../parts/Kbd';
import { Toolbar } from '../parts/Toolbar';
import { useTexts } from '../settings/language';

interface SelectionBarProps {
  count: number;
  inBin: boolean;
  onDuplicate: () => void;
  onBin: () => void;
  onRestore: () => void;
  onClear: () => void;
}

/** What can be done with the selected rows. */
export function SelectionBar(props: SelectionBarProps): ReactElement {
  const { count, inBin, onDuplicate, onBin, onRestore, onClear } = props;
  const texts = useTexts(deskTexts);
  return (
    <Toolbar className="selection-bar" label={texts.selection}>
      <span className="selection-count figures" role="status">
        {texts.selected(count)}
      </span>
      <span className="bar-rule" />
      {inBin ? (
        <button type="button" onClick={onRestore}>
          <Icon of={ArchiveRestore} />
          {texts.restore}
        </button>
      ) : (
        <>
          <button type="button" onClick={onDuplicate}>
            <Icon of={Copy} />
            {texts.duplicate}
          </button>
          <button type="button" onClick={onBin}>
            <Icon of={Trash2} />
            {texts.toBin}
          </button>
        </>
      )}
      <span className="bar-rule" />
      <button type="button" aria-label={texts.clearSelection} title={texts.clearSelection} onClick={onClear}>
        <Kbd keys="Escape" />
      </button>
    </Toolbar>
  );
}
