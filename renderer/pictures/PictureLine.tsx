import { Check, Clock, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PictureRow } from '../../shared/bridge/pictureCalls';
import { printNumber } from '../../shared/language/numbers';
import { pictureTexts } from '../../shared/language/pictureTexts';
import { printDateFigures } from '../../shared/language/typedDate';
import { composeCreditLine } from '../../shared/still/creditLine';
import { stillAddress } from '../../shared/still/stillAddress';
import { dragPicture } from '../drops/dragPicture';
import { Badge } from '../parts/Badge';
import { Icon } from '../parts/Icon';
import { showArticle } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';

const icons = { fine: Check, 'not-yet': Clock, expired: OctagonAlert };
const tones = { fine: 'fine', 'not-yet': 'warn', expired: 'block' } as const;

interface PictureLineProps {
  row: PictureRow;
  /** Shows all articles that have it; null where articles are not gone to. */
  onShowUses: ((row: PictureRow) => void) | null;
}

/** The cells of one picture: how it looks and is called, who made it, its dates, its rights, where it is shown. */
export function PictureLine({ row, onShowUses }: PictureLineProps): ReactElement {
  const texts = useTexts(pictureTexts);
  const language = useLanguage();
  const { still, rights, articles, shownIn, addedAt } = row;
  const { original } = still;
  const credit = composeCreditLine(still);
  const day = (iso: string): string => printDateFigures(iso.slice(0, 10), language);
  const bound =
    rights === 'not-yet'
      ? texts.from(day(still.usableFrom))
      : still.expires && texts.until(day(still.expires));
  const others = shownIn - articles.length;
  const title = still.headline || still.title;
  const made = still.dateCreated && texts.made(day(still.dateCreated));
  return (
    <>
      <span role="gridcell" className="picture-look">
        <img
          src={stillAddress(original.hash, 160, still.turns)}
          alt={still.altText}
          decoding="async"
          draggable
          onDragStart={(event) => dragPicture(event, original.hash)}
        />
      </span>
      <span role="gridcell" className="picture-name">
        <span className="cut picture-title" title={title || original.name}>
          {title || original.name}
        </span>
        <span className="cut quiet small" title={still.description || still.altText || undefined}>
          {still.description || still.altText}
        </span>
        {title && (
          <span className="mono cut quiet" title={original.name}>
            {original.name}
          </span>
        )}
      </span>
      <span role="gridcell" className="picture-name">
        {still.creator !== credit && <span className="cut">{still.creator}</span>}
        {credit ? (
          <span className={still.creator === credit ? 'cut' : 'cut quiet small'} title={credit}>
            {credit}
          </span>
        ) : (
          <span className="cut small picture-wrong">{texts.noCredit}</span>
        )}
      </span>
      <span role="gridcell" className="picture-name figures small quiet">
        {made && <span className="cut">{made}</span>}
        <span className="cut">{texts.added(day(addedAt))}</span>
      </span>
      <span role="gridcell" className="picture-name">
        <span>
          <Badge tone={tones[rights]}>
            <Icon of={icons[rights]} size={12} />
            {texts.states[rights]}
          </Badge>
        </span>
        {bound && <span className="cut quiet small figures">{bound}</span>}
        {made && <span className="cut quiet small figures picture-made">{made}</span>}
      </span>
      <span role="gridcell" className="picture-name">
        {articles.length === 0 && <span className="quiet small">{texts.unused}</span>}
        {articles.map(({ id, headline }) =>
          onShowUses ? (
            <button
              key={id}
              type="button"
              className="button text cut"
              tabIndex={-1}
              title={headline}
              onClick={(event) => {
                event.stopPropagation();
                showArticle(id);
              }}
            >
              {headline || texts.untitled}
            </button>
          ) : (
            <span key={id} className="cut small" title={headline}>
              {headline || texts.untitled}
            </span>
          ),
        )}
        {others > 0 && onShowUses && (
          <button
            type="button"
            className="button text small"
            tabIndex={-1}
            onClick={(event) => {
              event.stopPropagation();
              onShowUses(row);
            }}
          >
            {texts.more(printNumber(others, language))}
          </button>
        )}
      </span>
    </>
  );
}
