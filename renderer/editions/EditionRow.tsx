import { GripVertical, OctagonAlert, X } from 'lucide-react';
import type { MouseEvent, ReactElement } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import { deskTexts } from '../../shared/language/deskTexts';
import { editionTexts } from '../../shared/language/editionTexts';
import { printNumber } from '../../shared/language/numbers';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';
import { StatusLabel } from '../parts/StatusLabel';
import { useLanguage, useTexts } from '../settings/language';

interface EditionRowProps {
  article: string;
  /** Undefined until it is known. */
  card: ArticleCard | undefined;
  /** Counted from 1. */
  place: number;
  /** Why it cannot be exported, or ''. */
  blocked: string;
  /** The one that has the list's tab stop. */
  current: boolean;
  onlyRead: boolean;
  /** Whether what is dragged would land before it, or behind it. */
  landing: 'before' | 'after' | null;
  dragged: boolean;
  onCurrent: () => void;
  onOpen: (apart: boolean) => void;
  onTakeOut: () => void;
  onMenu: (event: MouseEvent) => void;
  onDrag: () => void;
  onDragEnd: () => void;
}

/** One article of an edition. Its button and grip are for the mouse; the list's keys do the same. */
export function EditionRow(props: EditionRowProps): ReactElement {
  const { article, card, place, blocked, current, onlyRead, landing, dragged } = props;
  const texts = useTexts(editionTexts);
  const desk = useTexts(deskTexts);
  const language = useLanguage();
  const headline = card ? card.headline || desk.untitled : desk.toCome;
  return (
    <div
      role="row"
      data-id={article}
      tabIndex={current ? 0 : -1}
      aria-rowindex={place}
      className={['edition-row', dragged && 'dragged', landing && `landing-${landing}`]
        .filter(Boolean)
        .join(' ')}
      draggable={!onlyRead}
      onFocus={props.onCurrent}
      onClick={(event) => props.onOpen(event.ctrlKey || event.metaKey)}
      onAuxClick={(event) => event.button === 1 && props.onOpen(true)}
      onContextMenu={props.onMenu}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'copyMove';
        event.dataTransfer.setData('text/plain', headline);
        props.onDrag();
      }}
      onDragEnd={props.onDragEnd}
    >
      <span role="gridcell" className="edition-place figures">
        {printNumber(place, language)}
        {!onlyRead && <Icon of={GripVertical} size={14} />}
      </span>
      <span role="gridcell" className="edition-piece">
        <span className="edition-headline" lang={card?.headline ? card.language : undefined}>
          {headline}
        </span>
        {card && (
          <span className="edition-second">
            <StatusLabel status={card.status} />
            <span className="quiet figures">{texts.words(printNumber(card.words, language))}</span>
          </span>
        )}
        {blocked && (
          <span className="edition-blocked">
            <Icon of={OctagonAlert} size={14} />
            <span>
              {texts.blocks}: {blocked}
            </span>
          </span>
        )}
      </span>
      <span role="gridcell">
        {!onlyRead && (
          <IconButton
            icon={X}
            size="small"
            tabIndex={-1}
            label={texts.takeOut(headline)}
            onClick={(event) => {
              event.stopPropagation();
              props.onTakeOut();
            }}
          />
        )}
      </span>
    </div>
  );
}
