import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { tabTexts } from '../../shared/language/tabTexts';
import { Icon } from '../parts/Icon';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import type { Tab } from '../session/tabs';
import { closeTab, goToTab } from '../session/tabs';
import { useTexts } from '../settings/language';

interface TabInStripProps {
  tab: Tab;
  /** '' until it is known. */
  name: string;
  current: boolean;
  dragged: boolean;
  /** Gives the key of the tab that is being dragged, or 0. */
  onDrag: (key: number) => void;
  onDropHere: () => void;
  onMenu: (anchor: Anchor) => void;
}

/** What a tab that is dragged says it is. */
const tabType = 'application/x-katern-tab';

/** One tab of the row. */
export function TabInStrip(props: TabInStripProps): ReactElement {
  const { tab, name, current, dragged, onDrag, onDropHere, onMenu } = props;
  const texts = useTexts(tabTexts);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={place}
      className={dragged ? 'tab dragged' : 'tab'}
      data-current={current || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        // It is no text: dropped on a manuscript it would be written there.
        event.dataTransfer.setData(tabType, '');
        onDrag(tab.key);
      }}
      onDragEnd={() => onDrag(0)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(tabType)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!event.dataTransfer.types.includes(tabType)) return;
        event.preventDefault();
        onDropHere();
      }}
      onAuxClick={(event) => {
        if (event.button === 1) closeTab(tab.key);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(pointAnchor(event.clientX, event.clientY));
      }}
    >
      <button
        type="button"
        className="tab-name cut"
        title={name}
        aria-current={current ? 'page' : undefined}
        onClick={() => goToTab(tab.key)}
        onKeyDown={(event) => {
          if (event.key === 'Delete') closeTab(tab.key);
          else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
            const box = event.currentTarget.getBoundingClientRect();
            onMenu(pointAnchor(box.left + 12, box.bottom));
          } else return;
          event.preventDefault();
        }}
      >
        {name}
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label={texts.close(name)}
        onClick={() => closeTab(tab.key)}
      >
        <Icon of={X} size={14} />
      </button>
    </div>
  );
}
