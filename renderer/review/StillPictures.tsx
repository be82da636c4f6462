import { ImageOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Still } from '../../shared/still/Still';
import { stillAddress } from '../../shared/still/stillAddress';
import { Icon } from '../parts/Icon';
import { useTexts } from '../settings/language';
import type { ShownSide } from './Pieces';
import type { StillPair } from './stillPairs';
import { pictureChanges } from './stillPairs';
import './stillPictures.css';

/** The box a small picture is fitted in, in pixels. */
const box = { width: 132, height: 108 };

interface StillPicturesProps {
  pair: StillPair;
  side: ShownSide;
}

/** A still, small; as it was and as it is where it is another, each with its alt text and a word for which it is. */
export function StillPictures({ pair, side }: StillPicturesProps): ReactElement | null {
  const texts = useTexts(reviewTexts);
  const { before, after } = pair;
  const { file, focus } = pictureChanges(pair);
  const moved = focus && !file;
  if (side !== 'both') {
    const marked = side === 'before' || side === 'after';
    const one = side === 'before' || side === 'only-before' ? before : after;
    return one && <SmallPicture still={one} says="" mark={null} withFocus={marked && moved} />;
  }
  if (before && after && !file && !focus) {
    return <SmallPicture still={after} says="" mark={null} withFocus={false} />;
  }
  const both = before !== null && after !== null;
  return (
    <>
      {before && (
        <SmallPicture
          still={before}
          says={both ? texts.stillWas : texts.stillGone}
          mark="out"
          withFocus={moved}
        />
      )}
      {after && (
        <SmallPicture
          still={after}
          says={both ? texts.stillIs : texts.stillNew}
          mark="in"
          withFocus={moved}
        />
      )}
    </>
  );
}

interface SmallPictureProps {
  still: Still;
  /** A word for which of two it is; '' for one that is on both sides. */
  says: string;
  mark: 'in' | 'out' | null;
  /** Shows the spot that crops keep in view. */
  withFocus: boolean;
}

function SmallPicture({ still, says, mark, withFocus }: SmallPictureProps): ReactElement {
  const texts = useTexts(reviewTexts);
  const { original, altText, focus } = still;
  const [missing, setMissing] = useState('');
  const scale = Math.min(box.width / original.width, box.height / original.height);
  const size = {
    width: Math.max(24, Math.round(original.width * scale)),
    height: Math.max(24, Math.round(original.height * scale)),
  };
  const name = altText || texts.noAlt(original.name);
  return (
    <span className="r-still" data-mark={mark ?? undefined} title={original.name}>
      <span className="r-picture" style={size}>
        {missing === original.hash ? (
          <span className="r-no-picture" role="img" aria-label={`${says} ${name} (${texts.pictureMissing})`}>
            <Icon of={ImageOff} />
          </span>
        ) : (
          <img
            {...size}
            src={stillAddress(original.hash, 160)}
            alt={[says && `${says}:`, name].filter(Boolean).join(' ')}
            decoding="async"
            draggable={false}
            onError={() => setMissing(original.hash)}
          />
        )}
        {withFocus && missing !== original.hash && (
          <span
            className="r-focus"
            aria-hidden="true"
            style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
          />
        )}
      </span>
      {says && (
        <span className="r-which" aria-hidden="true">
          {says}
        </span>
      )}
    </span>
  );
}
