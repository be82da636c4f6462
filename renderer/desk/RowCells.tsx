import type { ReactElement } from 'react';
import { memo } from 'react';
import { printMoment } from '../../shared/language/dates';
import { printNumber } from '../../shared/language/numbers';
import { Avatar } from '../parts/Avatar';
import { Marked } from '../parts/Marked';
import { StatusLabel } from '../parts/StatusLabel';
import type { RowFace } from './RowFace';
import { RowSecond } from './RowSecond';
import { Thumb } from './Thumb';

/** What a row of the list shows of its article, in its columns. */
export const RowCells = memo(function RowCells(face: RowFace): ReactElement {
  const { row, brief, inBin, now, texts, language } = face;
  const { card, found } = row;
  const moment = inBin ? card.binnedAt : card.editedAt;
  return (
    <>
      <span role="gridcell">
        {brief ? (
          <span className="row-still" />
        ) : (
          <Thumb key={card.still} still={card.still} width={160} label={texts.noStill} />
        )}
      </span>
      <span role="gridcell" className="row-main">
        <span className="row-headline cut" lang={card.headline ? card.language : undefined}>
          <Marked text={card.headline || texts.untitled} marks={found?.headline ?? []} />
        </span>
        {!brief && (
          <span className="row-second cut">
            <RowSecond row={row} texts={texts} language={language} />
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
