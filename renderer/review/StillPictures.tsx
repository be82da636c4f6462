import { ImageOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Still } from '../../shared/still/Still';
import { cropNames } from '../../shared/still/NamedCrop';
import { placeCrop } from '../../shared/still/placeCrop';
import { stillAddress } from '../../shared/still/stillAddress';
import { turnedSize, turnPoint } from '../../shared/still/turnPicture';
import { Icon } from '../parts/Icon';
import { useTexts } from '../settings/language';
import { useMissingPicture } from '../stills/useMissingPicture';
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
  const { file, focus, crop } = pictureChanges(pair);
  const moved = focus && !file;
  const cut = crop && !file;
  if (side !== 'both') {
    const marked = side === 'before' || side === 'after';
    const one = side === 'before' || side === 'only-before' ? before : after;
    return (
      one && (
        <SmallPicture still={one} says="" mark={null} withFocus={marked && moved} withCrops={marked && cut} />
      )
    );
  }
  if (before && after && !file && !focus && !crop) {
    return <SmallPicture still={after} says="" mark={null} withFocus={false} withCrops={false} />;
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
          withCrops={cut}
        />
      )}
      {after && (
        <SmallPicture
          still={after}
          says={both ? texts.stillIs : texts.stillNew}
          mark="in"
          withFocus={moved}
          withCrops={cut}
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
  /** Shows the crops made by hand. */
  withCrops: boolean;
}

function SmallPicture({ still, says, mark, withFocus, withCrops }: SmallPictureProps): ReactElement {
  const texts = useTexts(reviewTexts);
  const { original, altText, turns } = still;
  const focus = turnPoint(still.focus, turns);
  const whole = turnedSize(original, turns);
  const { missing, round, failed } = useMissingPicture(original.hash);
  const scale = Math.min(box.width / whole.width, box.height / whole.height);
  const size = {
    width: Math.max(24, Math.round(whole.width * scale)),
    height: Math.max(24, Math.round(whole.height * scale)),
  };
  const name = altText || texts.noAlt(original.name);
  return (
    <span className="r-still" data-mark={mark ?? undefined} title={original.name}>
      <span className="r-picture" style={size}>
        {missing ? (
          <span className="r-no-picture" role="img" aria-label={`${says} ${name} (${texts.pictureMissing})`}>
            <Icon of={ImageOff} />
          </span>
        ) : (
          <img
            key={round}
            {...size}
            src={stillAddress(original.hash, 160, turns)}
            alt={[says && `${says}:`, name].filter(Boolean).join(' ')}
            decoding="async"
            draggable={false}
            onError={failed}
          />
        )}
        {withCrops && !missing && <CropOutlines still={still} />}
        {withFocus && !missing && (
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

/** Where the crops that were made by hand lie. */
function CropOutlines({ still }: { still: Still }): ReactElement {
  const { width, height } = turnedSize(still.original, still.turns);
  return (
    <>
      {cropNames.map((name) => {
        const crop = still.crops[name];
        if (!crop) return null;
        const area = placeCrop(still, crop);
        const style = {
          left: `${(area.left / width) * 100}%`,
          top: `${(area.top / height) * 100}%`,
          width: `${(area.width / width) * 100}%`,
          height: `${(area.height / height) * 100}%`,
        };
        return <span key={name} className="r-crop" aria-hidden="true" style={style} />;
      })}
    </>
  );
}
