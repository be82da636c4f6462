import { Ellipsis, ListFilter, PenLine, RefreshCw, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { SavedView } from '../../shared/bridge/viewCalls';
import { viewTexts } from '../../shared/language/viewTexts';
import { useCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { Menu } from '../parts/Menu';
import { NavLine } from '../parts/NavLine';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useTexts } from '../settings/language';
import { lineBeside } from '../desk/lineBeside';
import { NameView } from './NameView';
import { removeView, renameView, showView, updateView } from './viewActions';

interface SavedViewLineProps {
  view: SavedView;
  /** Whether it is the one that is shown. */
  here: boolean;
  /** Whether something else is shown by now. */
  changed: boolean;
}

/** A kept view at the left: press it to show it; F2 renames it, Delete removes it, its menu has all of that. */
export function SavedViewLine({ view, here, changed }: SavedViewLineProps): ReactElement {
  const texts = useTexts(viewTexts);
  const line = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'menu' | 'name' | null>(null);
  const onlyRead = useOnlyReadBecause();
  const main = (): HTMLElement | null => line.current?.querySelector('.nav-line') ?? null;
  useCommand('view.update', () => void updateView(view), changed);
  useCommand('view.rename', () => setOpen('name'), here);
  useCommand('view.remove', remove, here);

  /** Whoever removes one goes on with the next. */
  function remove(): void {
    const next = lineBeside(line.current, 'saved-view');
    void removeView(view).then(() => next?.focus());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== main() || event.ctrlKey || event.metaKey || event.altKey || onlyRead) return;
    if (event.key === 'F2') setOpen('name');
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={line}
      className={open ? 'saved-view open' : 'saved-view'}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        setOpen('menu');
      }}
    >
      <NavLine icon={ListFilter} here={here} onClick={() => showView(view)}>
        {view.name}
      </NavLine>
      <IconButton
        ref={more}
        size="small"
        icon={Ellipsis}
        label={texts.actions(view.name)}
        aria-haspopup="menu"
        aria-expanded={open === 'menu'}
        onClick={() => setOpen(open === 'menu' ? null : 'menu')}
      />
      {open === 'menu' && (
        <Menu
          label={texts.actions(view.name)}
          opener={() => more.current}
          anchor={() => more.current?.getBoundingClientRect()}
          entries={[
            {
              label: texts.update,
              icon: RefreshCw,
              off: !changed,
              offBecause: onlyRead,
              run: () => void updateView(view),
            },
            {
              label: texts.rename,
              icon: PenLine,
              keys: 'F2',
              offBecause: onlyRead,
              run: () => setOpen('name'),
            },
            { kind: 'line' },
            {
              label: texts.remove,
              icon: Trash2,
              keys: 'Delete',
              danger: true,
              offBecause: onlyRead,
              run: remove,
            },
          ]}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'name' && (
        <NameView
          label={texts.rename}
          name={view.name}
          id={view.id}
          opener={main}
          onName={(name) => void (name === view.name || renameView(view, name))}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
