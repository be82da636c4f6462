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

/** What a tile shows of its article. The headline is heard first; status and moment stand above it. */
export const TileFace = memo(function TileFace(face: RowFace): ReactElement {
  const { row, brief, inBin, now, texts, language } = face;
  const { card, found } = row;
  const moment = inBin ? card.binnedAt : card.editedAt;
  return (
    <>
      <span className="tile-picture">
        {brief ? (
          <span className="row-still" />
        ) : (
          <Thumb key={card.still} still={card.still} width={720} label={texts.noStill} />
        )}
      </span>
      <span className="tile-words">
        <span className="tile-headline" lang={card.headline ? card.language : undefined}>
          <Marked text={card.headline || texts.untitled} marks={found?.headline ?? []} />
        </span>
        <span className="tile-over">
          {!brief && (
            <>
              <StatusLabel status={card.status} />
              <time dateTime={moment}>{printMoment(moment, language, now)}</time>
            </>
          )}
        </span>
        {!brief && (
          <>
            <span className="row-second tile-second">
              <RowSecond row={row} texts={texts} language={language} />
            </span>
            <span className="tile-foot">
              <Avatar name={card.byline} alone />
              <span>{texts.words(printNumber(card.words, language), card.words === 1)}</span>
            </span>
          </>
        )}
      </span>
    </>
  );
});
