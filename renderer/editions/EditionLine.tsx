import { Ellipsis, Newspaper, PenLine, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { editionTexts } from '../../shared/language/editionTexts';
import { IconButton } from '../parts/IconButton';
import { Menu } from '../parts/Menu';
import { NavLine } from '../parts/NavLine';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { lineBeside } from '../desk/lineBeside';
import { draggedArticles } from './draggedArticles';
import { addToEdition, removeEdition } from './editionActions';
import { nameEdition, openEdition, shownIn } from './editions';
import { showEdition } from './showEdition';

interface EditionLineProps {
  edition: ListedEdition;
  /** Whether its panel is shown. */
  open: boolean;
}

/** An edition at the left: press it to show or hide its panel, drop articles on it; F2, Delete and its menu do the rest. */
export function EditionLine({ edition, open }: EditionLineProps): ReactElement {
  const texts = useTexts(editionTexts);
  const line = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState(false);
  const [over, setOver] = useState(false);
  const onlyRead = useOnlyReadBecause();
  const dragged = useObservable(draggedArticles);
  const takes = dragged.length > 0 && !onlyRead;
  const main = (): HTMLElement | null => line.current?.querySelector('.nav-line') ?? null;

  const show = (): void => showEdition(edition);
  function rename(): void {
    show();
    nameEdition(edition.id);
  }
  /** Whoever removes one goes on with the next. */
  function remove(): void {
    const next = lineBeside(line.current, 'edition-line');
    void removeEdition(edition).then(() => next?.focus());
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== main() || event.ctrlKey || event.metaKey || event.altKey || onlyRead) return;
    if (event.key === 'F2') rename();
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={line}
      className={['edition-line', menu && 'open', over && takes && 'over'].filter(Boolean).join(' ')}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        setMenu(true);
      }}
      onDragOver={(event) => {
        if (!takes) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!takes) return;
        event.preventDefault();
        void addToEdition(edition, dragged);
      }}
    >
      <NavLine
        icon={Newspaper}
        here={false}
        expanded={open}
        count={shownIn(edition).length}
        onClick={() => (open ? openEdition.set('') : show())}
      >
        {edition.name}
      </NavLine>
      <IconButton
        ref={more}
        size="small"
        icon={Ellipsis}
        label={texts.actions(edition.name)}
        aria-haspopup="menu"
        aria-expanded={menu}
        onClick={() => setMenu(!menu)}
      />
      {menu && (
        <Menu
          label={texts.actions(edition.name)}
          opener={() => more.current}
          anchor={() => more.current?.getBoundingClientRect()}
          entries={[
            { label: texts.panel, icon: Newspaper, run: show },
            { label: texts.rename, icon: PenLine, keys: 'F2', offBecause: onlyRead, run: rename },
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
          onClose={() => setMenu(false)}
        />
      )}
    </div>
  );
}
