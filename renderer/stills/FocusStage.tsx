import type { ReactElement } from 'react';
import { useState } from 'react';
import { printBytes } from '../../shared/language/numbers';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still } from '../../shared/still/Still';
import { UsedElsewhere } from '../desk/UsedElsewhere';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import type { OnTable } from './CropBar';
import { CropBar } from './CropBar';
import { CropFrame } from './CropFrame';
import { CropLine } from './CropLine';
import { CropPreviews } from './CropPreviews';
import { FocusPoint } from './FocusPoint';

interface FocusStageProps {
  session: ArticleSession;
  still: Still;
  /** What is worked on at first. */
  first: OnTable;
}

/** The picture with its point of interest, one of its crops to work on, and under it every cut that follows. */
export function FocusStage({ session, still, first }: FocusStageProps): ReactElement {
  const words = useTexts(stillTexts);
  const language = useLanguage();
  const [shown, setShown] = useState<OnTable>(first);
  const { original } = still;
  return (
    <section className="focus-stage" data-theme="dark" aria-label={words.focus}>
      <CropBar session={session} still={still} shown={shown} onShow={setShown} />
      <div className="focus-table">
        <FocusPoint session={session} still={still} byKnob={shown !== 'whole'}>
          {shown !== 'whole' && <CropFrame session={session} still={still} name={shown} />}
        </FocusPoint>
      </div>
      <CropLine session={session} still={still} shown={shown} />
      <CropPreviews still={still} />
      <p className="original-line">
        <span className="mono cut">{original.name}</span>
        <UsedElsewhere hash={original.hash} article={session.id} />
        <span className="size">
          {words.pixels(String(original.width), String(original.height))}
          {'  '}
          {printBytes(original.bytes, language)}
        </span>
      </p>
    </section>
  );
}
