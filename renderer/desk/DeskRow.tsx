import { Image } from 'lucide-react';
import type { MouseEvent, ReactElement } from 'react';
import { memo, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskRow as Row } from '../../shared/bridge/deskCalls';
import { printMoment } from '../../shared/language/dates';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { stillAddress } from '../../shared/still/stillAddress';
import { printTag } from '../../shared/tags/printTag';
import { tagKey } from '../../shared/tags/tagKey';
import { Icon } from '../parts/Icon';
import { Marked } from '../parts/Marked';
import { StatusLabel } from '../parts/StatusLabel';
import { useLanguage, useTexts } from '../settings/language';
import { initialsOf } from './initialsOf';

interface DeskRowProps {
  row: Row;
  /** Which row it is, counted from 0. */
  index: number;
  top: number;
  /** The moment shown at the right. */
  moment: string;
  now: Date;
  selected: boolean;
  current: boolean;
  onPress: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onSelect: (card: ArticleCard, index: number, event: MouseEvent) => void;
  onMenu: (card: ArticleCard, index: number, event: MouseEvent) => void;
}

/** How many tags fit beside the opening words. */
const tagsShown = 2;

/** One article in the list. The row opens it, the box selects it. */
export const DeskRow = memo(function DeskRow(props: DeskRowProps): ReactElement {
  const { row, index, top, moment, now, selected, current, onPress, onSelect, onMenu } = props;
  const { card, found } = row;
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const headline = card.headline || texts.untitled;
  return (
    <div
      id={rowId(index)}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      className={['list-row', 'desk-row', selected && 'selected', current && 'current']
        .filter(Boolean)
        .join(' ')}
      style={{ top }}
      onClick={(event) => onPress(card, index, event)}
      onContextMenu={(event) => onMenu(card, index, event)}
    >
      <span
        role="gridcell"
        className="row-box"
        onClick={(event) => {
          event.stopPropagation();
          onSelect(card, index, event);
        }}
      >
        <span className={selected ? 'tick on' : 'tick'} aria-hidden="true" />
      </span>
      <span role="gridcell">
        <Thumb still={card.still} label={texts.noStill} />
      </span>
      <span role="gridcell" className="row-main">
        <span className="row-headline cut" lang={card.headline ? card.language : undefined}>
          <Marked text={headline} marks={found?.headline ?? []} />
        </span>
        <span className="row-second">
          {card.sample && <span className="tag-mark">{texts.sample}</span>}
          {card.tags.slice(0, tagsShown).map((tag, place) => {
            const label = printTag(tag);
            return (
              <span className="tag-mark" key={tagKey(tag)}>
                <Marked text={label} marks={found?.tags[place] ?? []} />
              </span>
            );
          })}
          <span className="cut" lang={card.opening ? card.language : undefined}>
            <Marked text={(found?.snippet ?? card.opening) || texts.noText} marks={found?.inSnippet ?? []} />
          </span>
        </span>
      </span>
      <span role="gridcell">
        <StatusLabel status={card.status} />
      </span>
      <span role="gridcell">
        <Author byline={card.byline} />
      </span>
      <span role="gridcell" className="row-figure">
        {printNumber(card.words, language)}
      </span>
      <span role="gridcell" className="row-figure">
        <time dateTime={moment}>{printMoment(moment, language, now)}</time>
      </span>
    </div>
  );
});

/** A row that is still on its way from the library. */
export function DeskRowToCome({ index, top }: { index: number; top: number }): ReactElement {
  const texts = useTexts(deskTexts);
  return (
    <div
      id={rowId(index)}
      role="row"
      aria-rowindex={index + 1}
      aria-busy="true"
      className="list-row desk-row"
      style={{ top }}
    >
      <span role="gridcell" className="visually-hidden">
        {texts.toCome}
      </span>
    </div>
  );
}

/** The id of a row's element, by which row it is. */
export function rowId(index: number): string {
  return `row-${index}`;
}

/** Who wrote it, by two letters; the grounds differ so that one's own are found by eye. */
function Author({ byline }: { byline: string }): ReactElement {
  const initials = initialsOf(byline);
  if (!initials) return <span className="visually-hidden">–</span>;
  let ground = 0;
  for (const letter of byline) ground = (ground * 31 + (letter.codePointAt(0) ?? 0)) % 4;
  return (
    <span className={`avatar small ground-${ground}`} title={byline}>
      <span aria-hidden="true">{initials}</span>
      <span className="visually-hidden">{byline}</span>
    </span>
  );
}

function Thumb({ still, label }: { still: string; label: string }): ReactElement {
  const [missing, setMissing] = useState('');
  if (!still || missing === still) {
    return (
      <span className="row-no-still" title={label}>
        <Icon of={Image} />
      </span>
    );
  }
  return (
    <img
      className="row-still"
      src={stillAddress(still, 160)}
      alt=""
      decoding="async"
      draggable={false}
      onError={() => setMissing(still)}
    />
  );
}
