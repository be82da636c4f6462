import { ArchiveRestore, CircleCheck, Copy, PackageOpen, Tag as TagIcon, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { changeTexts } from '../../shared/language/changeTexts';
import { deskTexts } from '../../shared/language/deskTexts';
import { exportManyTexts } from '../../shared/language/exportManyTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import { useCommand } from '../palette/commandRegistry';
import { CollationMarks } from '../parts/CollationMarks';
import { ClearSelection } from '../parts/ClearSelection';
import { Icon } from '../parts/Icon';
import { Kbd } from '../parts/Kbd';
import { Menu } from '../parts/Menu';
import { Toolbar } from '../parts/Toolbar';
import { useTexts } from '../settings/language';
import { SelectedTags } from '../tags/SelectedTags';
import { binArticles, duplicateArticles, restoreArticles, setStatuses } from './deskActions';

interface SelectionBarProps {
  /** The ids of the selected articles; never empty. */
  articles: readonly string[];
  inBin: boolean;
  onExport: () => void;
  onClear: () => void;
}

/** "Exported" is set by an export alone. */
const chosenStatuses = ['draft', 'in-review', 'approved'] as const;

/** What can be done with the selected rows. */
export function SelectionBar({ articles, inBin, onExport, onClear }: SelectionBarProps): ReactElement {
  const texts = useTexts(deskTexts);
  const [open, setOpen] = useState<'status' | 'tags' | null>(null);
  const status = useRef<HTMLButtonElement>(null);
  const tags = useRef<HTMLButtonElement>(null);
  const changes = useTexts(changeTexts);
  const exporting = useTexts(exportManyTexts);
  const toggle = (which: 'status' | 'tags'): void => setOpen((now) => (now === which ? null : which));
  useCommand('export.run', onExport, !inBin);
  useCommand('tag.add', () => setOpen('tags'), !inBin);

  const acted = (act: (articles: readonly string[]) => Promise<void>) => (): void => {
    void act(articles);
    onClear();
  };
  return (
    <>
      <Toolbar className="selection-bar" label={texts.selection}>
        <span className="selection-count figures" role="status">
          {texts.selected(articles.length)}
        </span>
        <span className="bar-rule" />
        {inBin ? (
          <button type="button" onClick={acted(restoreArticles)}>
            <Icon of={ArchiveRestore} />
            {texts.restore}
          </button>
        ) : (
          <>
            <button
              ref={status}
              type="button"
              aria-haspopup="menu"
              aria-expanded={open === 'status'}
              onClick={() => toggle('status')}
            >
              <Icon of={CircleCheck} />
              {changes.status}
            </button>
            <button
              ref={tags}
              type="button"
              aria-haspopup="dialog"
              aria-expanded={open === 'tags'}
              onClick={() => toggle('tags')}
            >
              <Icon of={TagIcon} />
              {texts.tags}
            </button>
            <button type="button" aria-haspopup="dialog" onClick={onExport}>
              <Icon of={PackageOpen} />
              {exporting.export}
              <Kbd keys="Mod+E" />
            </button>
            <button type="button" onClick={acted(duplicateArticles)}>
              <Icon of={Copy} />
              {texts.duplicate}
            </button>
            <button type="button" onClick={acted(binArticles)}>
              <Icon of={Trash2} />
              {texts.toBin}
            </button>
          </>
        )}
        <span className="bar-rule" />
        <ClearSelection label={texts.clearSelection} onClear={onClear} />
      </Toolbar>
      {open === 'status' && (
        <StatusChoice articles={articles} opener={() => status.current} onClose={() => setOpen(null)} />
      )}
      {open === 'tags' && (
        <SelectedTags articles={articles} opener={() => tags.current} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface StatusChoiceProps {
  articles: readonly string[];
  opener: () => HTMLElement | null;
  onClose: () => void;
}

function StatusChoice({ articles, opener, onClose }: StatusChoiceProps): ReactElement {
  const window = useTexts(windowTexts);
  const parts = useTexts(partsTexts);
  const changes = useTexts(changeTexts);
  return (
    <Menu
      label={changes.setStatus}
      opener={opener}
      anchor={() => opener()?.getBoundingClientRect()}
      entries={chosenStatuses.map((one) => ({
        label: parts.statuses[one],
        note: window.statusNotes[one],
        mark: <CollationMarks status={one} />,
        run: () => void setStatuses(articles, one),
      }))}
      onClose={onClose}
    />
  );
}
