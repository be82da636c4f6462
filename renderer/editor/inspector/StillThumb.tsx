import { Focus, Replace } from 'lucide-react';
import type { ReactElement } from 'react';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { printBytes } from '../../../shared/language/numbers';
import { stillTexts } from '../../../shared/language/stillTexts';
import type { Still } from '../../../shared/still/Still';
import { dragPicture } from '../../drops/dragPicture';
import { Button } from '../../parts/Button';
import type { ArticleSession } from '../../session/ArticleSession';
import { useLanguage, useTexts } from '../../settings/language';
import { CroppedPicture } from '../../stills/CroppedPicture';
import { asOnPage } from '../../stills/croppedStyle';
import { replaceStill } from '../../stills/replaceStill';

interface StillThumbProps {
  session: ArticleSession;
  still: Still;
  onOpen: () => void;
}

/** The lead still as a strip around its point of interest, with what can be done to it and what file it is. */
export function StillThumb({ session, still, onOpen }: StillThumbProps): ReactElement {
  const words = useTexts(stillTexts);
  const texts = useTexts(inspectorTexts);
  const language = useLanguage();
  const { original } = still;
  return (
    <>
      <div className="still-thumb">
        <button
          type="button"
          aria-label={texts.openStill(original.name)}
          draggable
          onClick={onOpen}
          onDragStart={(event) => dragPicture(event, original.hash)}
        >
          <CroppedPicture still={asOnPage(still)} place={{ ratio: 3.04, widest: 0, page: true }} />
        </button>
        {!session.readOnly && (
          <div className="still-thumb-acts">
            <Button size="small" icon={Focus} onClick={onOpen}>
              {texts.focus}
            </Button>
            <Button
              size="small"
              icon={Replace}
              onClick={() => void replaceStill(session, still.id, 'choose')}
            >
              {words.replace}
            </Button>
          </div>
        )}
      </div>
      <p className="file-line">
        <span className="mono cut" title={original.name}>
          {original.name}
        </span>
        <span className="figures" title={printBytes(original.bytes, language)}>
          {words.pixels(String(original.width), String(original.height))}
        </span>
      </p>
    </>
  );
}
