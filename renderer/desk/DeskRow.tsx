import { Image } from 'lucide-react';
import type { MouseEvent, ReactElement } from 'react';
import { memo, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import { printMoment } from '../../shared/language/dates';
import { deskTexts } from '../../shared/language/deskTexts';
import { findWords } from '../../shared/language/foldText';
import { printNumber } from '../../shared/language/numbers';
import { stillAddress } from '../../shared/still/stillAddress';
import { printTag } from '../../shared/tags/printTag';
import { tagKey } from '../../shared/tags/tagKey';
import { Icon } from '../parts/Icon';
import { Marked } from '../parts/Marked';
import { StatusLabel } from '../parts/StatusLabel';
import { useLanguage, useTexts } from '../settings/language';
import { snippet } from './snippet';

interface DeskRowProps {
  card: ArticleCard;
  index: number;
  top: number;
  /** The moment shown at the right. */
  moment: string;
  now: Date;
  words: readonly string[];
  selected: boolean;
  current: boolean;
  onPress: (card: ArticleCard, event: MouseEvent) => void;
  onSelect: (card: ArticleCard, event: MouseEvent) => void;
  onMenu: (card: ArticleCard, event: MouseEvent) => void;
}

/** How many tags fit beside the opening words. */
const tagsShown = 2;

/** One article in the list. The row opens it, the box selects it. */
export const DeskRow = memo(function DeskRow(props: DeskRowProps): ReactElement {
  const { card, index, top, moment, now, words, selected, current, onPress, onSelect, onMenu } = props;
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const headline = card.headline || texts.untitled;
  const opening = snippet(card.opening || texts.noText, words);
  return (
    <div
      id={rowId(card.id)}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      className={['desk-row', selected && 'selected', current && 'current'].filter(Boolean).join(' ')}
      style={{ top }}
      onClick={(event) => onPress(card, event)}
      onContextMenu={(event) => onMenu(card, event)}
    >
      <span
        role="gridcell"
        className="row-box"
        onClick={(event) => {
          event.stopPropagation();
          onSelect(card, event);
        }}
      >
        <span className={selected ? 'tick on' : 'tick'} aria-hidden="true" />
      </span>
      <span role="gridcell">
        <Thumb still={card.still} label={texts.noStill} />
      </span>
      <span role="gridcell" className="row-main">
        <span className="row-headline cut" lang={card.headline ? card.language : undefined}>
          <Marked text={headline} marks={findWords(headline, words)} />
        </span>
        <span className="row-second">
          {card.sample && <span className="tag-mark">{texts.sample}</span>}
          {card.tags.slice(0, tagsShown).map((tag) => {
            const label = printTag(tag);
            return (
              <span className="tag-mark" key={tagKey(tag)}>
                <Marked text={label} marks={findWords(label, words)} />
              </span>
            );
          })}
          <span className="cut" lang={card.opening ? card.language : undefined}>
            <Marked text={opening.text} marks={opening.marks} />
          </span>
        </span>
      </span>
      <span role="gridcell">
        <StatusLabel status={card.status} />
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

export function rowId(article: string): string {
  return `row-${article}`;
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
