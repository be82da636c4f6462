import {
  ArchiveRestore,
  CircleCheck,
  Copy,
  Newspaper,
  PackageOpen,
  Replace,
  Tag as TagIcon,
  Trash2,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useMemo, useRef, useState } from 'react';
import type { Status } from '../../shared/article/Article';
import { changeTexts } from '../../shared/language/changeTexts';
import { deskTexts } from '../../shared/language/deskTexts';
import { editionTexts } from '../../shared/language/editionTexts';
import { exportManyTexts } from '../../shared/language/exportManyTexts';
import { findManyTexts } from '../../shared/language/findManyTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import { runCommand, useCommand } from '../palette/commandRegistry';
import { showPacking } from '../packages/packing';
import { BarButton } from '../parts/BarButton';
import { CollationMarks } from '../parts/CollationMarks';
import { ClearSelection } from '../parts/ClearSelection';
import { Menu } from '../parts/Menu';
import { Toolbar } from '../parts/Toolbar';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useTexts } from '../settings/language';
import { SelectedTags } from '../tags/SelectedTags';
import { useMayNot } from '../status/useMayNot';
import { deskFilter } from './deskFilter';
import { binArticles, duplicateArticles, restoreArticles, setStatuses } from './deskActions';
import type { Selection } from './useSelection';

interface SelectionBarProps {
  /** Never empty, unless what was selected is still on its way. */
  selection: Selection;
  inBin: boolean;
  onExport: (articles: readonly string[]) => void;
  /** Puts them into an edition; hears what was pressed for it. */
  onPut: (opener: Element | null) => void;
}

/** "Exported" is set by an export alone. */
const chosenStatuses = ['draft', 'in-review', 'approved'] as const;

/** What can be done with the selected rows: at once, also while the library is asked which they are. */
export function SelectionBar({ selection, inBin, onExport, onPut }: SelectionBarProps): ReactElement {
  const texts = useTexts(deskTexts);
  const [open, setOpen] = useState<'status' | 'tags' | null>(null);
  const status = useRef<HTMLButtonElement>(null);
  const tags = useRef<HTMLButtonElement>(null);
  const changes = useTexts(changeTexts);
  const inEditions = useTexts(editionTexts);
  const exporting = useTexts(exportManyTexts);
  const finding = useTexts(findManyTexts);
  const toggle = (which: 'status' | 'tags'): void =>
    whenHere(() => setOpen((now) => (now === which ? null : which)));
  const onlyRead = useOnlyReadBecause();
  const { ids, asking, whenHere, clear } = selection;
  const articles = useMemo(() => [...ids], [ids]);
  const run = (): void => whenHere(onExport);
  useCommand('export.run', run, !inBin);
  useCommand('package.write', () => whenHere(showPacking), !inBin);
  useCommand('tag.add', () => whenHere(() => setOpen('tags')), !inBin);

  const acted = (act: (chosen: readonly string[]) => Promise<void>) => (): void =>
    whenHere((chosen) => {
      void act(chosen);
      clear();
    });
  return (
    <>
      <Toolbar className="selection-bar" label={texts.selection}>
        <span className="selection-count figures" role="status">
          {asking && ids.size === 0 ? texts.selecting : texts.selected(ids.size)}
        </span>
        <span className="bar-rule" />
        {inBin ? (
          <BarButton icon={ArchiveRestore} offBecause={onlyRead} onClick={acted(restoreArticles)}>
            {texts.restore}
          </BarButton>
        ) : (
          <>
            <BarButton
              ref={status}
              icon={CircleCheck}
              offBecause={onlyRead}
              aria-haspopup="menu"
              aria-expanded={open === 'status'}
              onClick={() => toggle('status')}
            >
              {changes.status}
            </BarButton>
            <BarButton
              ref={tags}
              icon={TagIcon}
              offBecause={onlyRead}
              aria-haspopup="dialog"
              aria-expanded={open === 'tags'}
              onClick={() => toggle('tags')}
            >
              {texts.tags}
            </BarButton>
            <BarButton
              icon={Newspaper}
              keys="E"
              offBecause={onlyRead}
              onClick={(event) => onPut(event.currentTarget)}
            >
              {inEditions.toEdition}
            </BarButton>
            <BarButton
              icon={PackageOpen}
              keys="Mod+E"
              offBecause={onlyRead}
              aria-haspopup="dialog"
              onClick={run}
            >
              {exporting.export}
            </BarButton>
            <BarButton
              icon={Replace}
              keys="Mod+H"
              offBecause={onlyRead}
              aria-haspopup="dialog"
              onClick={() => void runCommand('find.replace')}
            >
              {finding.bar}
            </BarButton>
            <BarButton icon={Copy} offBecause={onlyRead} onClick={acted(duplicateArticles)}>
              {texts.duplicate}
            </BarButton>
            <BarButton icon={Trash2} offBecause={onlyRead} onClick={acted(binArticles)}>
              {texts.toBin}
            </BarButton>
          </>
        )}
        <span className="bar-rule" />
        <ClearSelection label={texts.clearSelection} onClear={clear} />
      </Toolbar>
      {open === 'status' && (
        <StatusChoice
          articles={articles}
          opener={() => status.current}
          onSet={(chosen) => {
            // What is listed by another status goes out of the list: nothing stays selected that one does not see.
            const listed = deskFilter.value.status;
            if (listed !== '' && listed !== chosen) clear();
          }}
          onClose={() => setOpen(null)}
        />
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
  onSet: (status: Status) => void;
  onClose: () => void;
}

function StatusChoice({ articles, opener, onSet, onClose }: StatusChoiceProps): ReactElement {
  const window = useTexts(windowTexts);
  const parts = useTexts(partsTexts);
  const changes = useTexts(changeTexts);
  const mayNot = useMayNot();
  return (
    <Menu
      label={changes.setStatus}
      opener={opener}
      anchor={() => opener()?.getBoundingClientRect()}
      entries={chosenStatuses.map((one) => ({
        label: parts.statuses[one],
        note: window.statusNotes[one],
        mark: <CollationMarks status={one} />,
        run: () => {
          void setStatuses(articles, one);
          onSet(one);
        },
        ...(mayNot(one) !== undefined && { offBecause: mayNot(one) }),
      }))}
      onClose={onClose}
    />
  );
}
