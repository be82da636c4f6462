import type { MouseEvent, ReactElement } from 'react';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskRow as Row } from '../../shared/bridge/deskCalls';
import { printMoment } from '../../shared/language/dates';
import type { deskTexts } from '../../shared/language/deskTexts';
import type { Language } from '../../shared/language/Texts';
import { printNumber } from '../../shared/language/numbers';
import { stillAddress } from '../../shared/still/stillAddress';
import { printTag } from '../../shared/tags/printTag';
import { dragArticle, takeHold } from '../drops/dragArticle';
import { Avatar } from '../parts/Avatar';
import { Marked } from '../parts/Marked';
import { StatusLabel } from '../parts/StatusLabel';
import { useMissingPicture } from '../stills/useMissingPicture';
import { pace } from './pace';
import { RowWaiting } from './RowWaiting';
import { shownTags } from './shownTags';
import { takeTurn } from './takeTurn';

interface DeskRowProps {
  /** Undefined while it is on its way from the library. */
  row: Row | undefined;
  /** Which row it is, counted from 0. */
  index: number;
  top: number;
  inBin: boolean;
  now: Date;
  texts: (typeof deskTexts)['nl'];
  language: Language;
  selected: boolean;
  current: boolean;
  onPress: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onSelect: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onMenu: (card: ArticleCard, index: number, event: MouseEvent) => void;
}

/**
 * One article in the list. The row opens it, the box selects it. It can become another article at any time. While that
 * one is on its way, what was shown last stays in the elements, unseen: taking it out would cost more than leaving it.
 */
export const DeskRow = memo(function DeskRow(props: DeskRowProps): ReactElement {
  const { row, index, top, inBin, now, texts, language, selected, current, onPress, onSelect, onMenu } =
    props;
  const last = useRef(row);
  useLayoutEffect(() => {
    if (row) last.current = row;
  }, [row]);
  const here = row !== undefined;
  const shown = row ?? last.current;
  const brief = useBrief(row);
  return (
    <div
      id={rowId(index)}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      aria-busy={!here || undefined}
      aria-label={here ? undefined : texts.toCome}
      className={`list-row desk-row${here ? '' : ' to-come'}${selected ? ' selected' : ''}${current ? ' current' : ''}`}
      style={{ top }}
      draggable={here}
      onPointerDown={() => row && takeHold(row.card)}
      onDragStart={(event) =>
        row && dragArticle(event.dataTransfer, row.card, row.card.headline || texts.untitled)
      }
      onClick={(event) => row && onPress(row.card, index, event)}
      onAuxClick={(event) => row && event.button === 1 && onPress(row.card, index, event)}
      onContextMenu={(event) => row && onMenu(row.card, index, event)}
    >
      <span
        role="gridcell"
        className="row-box"
        onClick={(event) => {
          event.stopPropagation();
          if (row) onSelect(row.card, index, event);
        }}
      >
        <span className={selected ? 'tick on' : 'tick'} aria-hidden="true" />
      </span>
      {shown && (
        <RowCells row={shown} brief={brief} inBin={inBin} now={now} texts={texts} language={language} />
      )}
    </div>
  );
});

type RowCellsProps = Pick<DeskRowProps, 'inBin' | 'now' | 'texts' | 'language'> & {
  row: Row;
  /** Its headline alone. */
  brief: boolean;
};

const RowCells = memo(function RowCells({
  row,
  brief,
  inBin,
  now,
  texts,
  language,
}: RowCellsProps): ReactElement {
  const { card, found } = row;
  const moment = inBin ? card.binnedAt : card.editedAt;
  return (
    <>
      <span role="gridcell">
        {brief ? (
          <span className="row-still" />
        ) : (
          <Thumb key={card.still} still={card.still} label={texts.noStill} />
        )}
      </span>
      <span role="gridcell" className="row-main">
        <span className="row-headline cut" lang={card.headline ? card.language : undefined}>
          <Marked text={card.headline || texts.untitled} marks={found?.headline ?? []} />
        </span>
        {!brief && (
          <span className="row-second cut">
            {card.approvalVoid && <span className="tag-mark warn">{texts.approvalVoid}</span>}
            <RowWaiting card={card} texts={texts} language={language} />
            {card.sample && <span className="tag-mark">{texts.sample}</span>}
            {shownTags(row).map(({ tag, place, marks }) => (
              <span className="tag-mark" key={place}>
                <Marked text={printTag(tag)} marks={marks} />
              </span>
            ))}
            <span lang={card.opening ? card.language : undefined}>
              <Marked
                text={(found?.snippet ?? card.opening) || texts.noText}
                marks={found?.inSnippet ?? []}
              />
            </span>
          </span>
        )}
      </span>
      <span role="gridcell">{!brief && <StatusLabel status={card.status} />}</span>
      <span role="gridcell">{!brief && <Avatar name={card.byline} alone />}</span>
      <span role="gridcell" className="row-figure">
        {!brief && printNumber(card.words, language)}
      </span>
      <span role="gridcell" className="row-figure">
        {!brief && <time dateTime={moment}>{printMoment(moment, language, now)}</time>}
      </span>
    </>
  );
});

/**
 * Whether a row came while one leafs through the list: then its headline is enough, and the rest comes in turn when
 * that is over. While a row is on its way nothing changes.
 */
function useBrief(row: Row | undefined): boolean {
  const whole = useRef<Row>(undefined);
  const before = useRef(false);
  const [, slowed] = useState({});
  const brief = row ? row !== whole.current && pace.value !== 'reading' : before.current;
  useEffect(() => {
    before.current = brief;
    if (!row) return undefined;
    if (!brief) {
      whole.current = row;
      return undefined;
    }
    let leave: (() => void) | undefined;
    const look = (): void => {
      leave?.();
      leave = pace.value === 'reading' ? takeTurn(() => slowed({})) : undefined;
    };
    look();
    const stop = pace.watch(look);
    return () => {
      stop();
      leave?.();
    };
  }, [row, brief]);
  return brief;
}

/** The id of a row's element, by which row it is. */
export function rowId(index: number): string {
  return `row-${index}`;
}

function Thumb({ still, label }: { still: string; label: string }): ReactElement {
  const { missing, round, failed } = useMissingPicture(still);
  if (!still || missing) {
    return <span className="row-no-still" title={label} />;
  }
  return (
    <img
      key={round}
      className="row-still"
      src={stillAddress(still, 160)}
      alt=""
      decoding="async"
      draggable={false}
      onError={failed}
    />
  );
}
