import { ArrowDown, ArrowUp, GripVertical, Pin, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import { popularityTexts } from '../../shared/language/popularityTexts';
import { Icon } from '../parts/Icon';
import { IconButton } from '../parts/IconButton';
import { showArticle } from '../session/view';
import { useTexts } from '../settings/language';
import { pinArticle } from './byHand';

interface MostReadRowProps {
  id: string;
  /** From 1. */
  place: number;
  headline: string;
  /** Null for an article that is not there any more; undefined until it is known. */
  card: ArticleCard | null | undefined;
  /** As printed; '' without figures. */
  count: string;
  pinned: boolean;
  /** First and last of those chosen by hand. */
  first: boolean;
  last: boolean;
  current: boolean;
  onlyRead: boolean;
  dragged: boolean;
  onCurrent: () => void;
  /** To a place counted from 0. */
  onMove: (to: number) => void;
  onRemove: () => void;
  /** Names the article that is being dragged, or ''. */
  onDrag: (id: string) => void;
  onDropHere: () => void;
}

/** What a row that is dragged says it is, besides its headline. */
const rowType = 'application/x-katern-most-read';

/** One article of the list. Its buttons are for the mouse; the list's keys do the same. */
export function MostReadRow(props: MostReadRowProps): ReactElement {
  const { id, place, headline, card, count, pinned, first, last, current, onlyRead, dragged } = props;
  const texts = useTexts(popularityTexts);
  const moves = pinned && !onlyRead;
  const state =
    card &&
    (card.binnedAt ? texts.inBin : card.status === 'exported' || card.publishedAt ? '' : texts.notOut);
  return (
    <div
      role="row"
      data-id={id}
      tabIndex={current ? 0 : -1}
      className={['popularity-line', 'popularity-row', dragged && 'dragged'].filter(Boolean).join(' ')}
      draggable={moves}
      onFocus={props.onCurrent}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', headline);
        event.dataTransfer.setData(rowType, id);
        props.onDrag(id);
      }}
      onDragEnd={() => props.onDrag('')}
      onDragOver={(event) => {
        if (pinned && event.dataTransfer.types.includes(rowType)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!event.dataTransfer.types.includes(rowType)) return;
        event.preventDefault();
        props.onDropHere();
      }}
      onDoubleClick={() => {
        if (card?.binnedAt === '') showArticle(id);
      }}
    >
      <span role="gridcell" className="popularity-place figures">
        {moves && <Icon of={GripVertical} size={14} />}
        {place}
      </span>
      <span role="gridcell" className="popularity-piece">
        <span className="cut">{headline}</span>
        {pinned && <span className="quiet small">{texts.pinned}</span>}
        {state && <span className="quiet small">{state}</span>}
      </span>
      <span role="gridcell" className="row-figure">
        {count}
      </span>
      <span role="gridcell" className="popularity-do">
        {moves && (
          <>
            <IconButton
              icon={ArrowUp}
              size="small"
              tabIndex={-1}
              off={first}
              label={texts.up(headline)}
              onClick={() => props.onMove(place - 2)}
            />
            <IconButton
              icon={ArrowDown}
              size="small"
              tabIndex={-1}
              off={last}
              label={texts.down(headline)}
              onClick={() => props.onMove(place)}
            />
            <IconButton
              icon={X}
              size="small"
              tabIndex={-1}
              label={texts.remove(headline)}
              onClick={props.onRemove}
            />
          </>
        )}
        {!pinned && !onlyRead && card && (
          <IconButton
            icon={Pin}
            size="small"
            tabIndex={-1}
            label={texts.pin(headline)}
            onClick={() => void pinArticle(id, headline)}
          />
        )}
      </span>
    </div>
  );
}
