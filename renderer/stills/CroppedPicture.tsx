import type { ReactElement } from 'react';
import type { CropPlace } from '../../shared/still/cropOf';
import type { Still } from '../../shared/still/Still';
import { stillAddress } from '../../shared/still/stillAddress';
import { croppedStyle } from './croppedStyle';
import './stills.css';

interface CroppedPictureProps {
  still: Still;
  place: CropPlace;
}

/** A picture turned and cropped exactly as a page would do it for that place; as wide as its own place. */
export function CroppedPicture({ still, place }: CroppedPictureProps): ReactElement {
  const { ratio, ...style } = croppedStyle(still, place);
  return (
    <span className="cropped-picture" style={{ aspectRatio: String(place.ratio ?? ratio) }}>
      <img src={stillAddress(still.original.hash, 720, still.turns)} alt="" draggable={false} style={style} />
    </span>
  );
}
