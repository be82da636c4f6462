import type { CSSProperties, ReactElement } from 'react';
import { cropTexts } from '../../shared/language/cropTexts';
import type { CropPlace } from '../../shared/still/cropOf';
import { cropNames, cropRatios } from '../../shared/still/NamedCrop';
import type { Still } from '../../shared/still/Still';
import { useTexts } from '../settings/language';
import { CroppedPicture } from './CroppedPicture';
import { croppedStyle } from './croppedStyle';

/** The picture that goes with a shared link: 1200 by 630 pixels. */
const sharedPlace: CropPlace = { ratio: 1200 / 630, widest: 0, page: false };

/** Every cut of a still that pages are made with, small. */
export function CropPreviews({ still }: { still: Still }): ReactElement {
  const words = useTexts(cropTexts);
  const shown = [
    ...cropNames.map((name) => ({
      key: name as string,
      says: words.names[name],
      place: { ratio: cropRatios[name], widest: 0, page: name === 'page' },
    })),
    { key: 'share', says: words.share, place: sharedPlace },
  ];
  return (
    <ul className="crop-previews" aria-label={words.cuts}>
      {shown.map(({ key, says, place }) => (
        <li key={key} style={{ '--ratio': croppedStyle(still, place).ratio } as CSSProperties}>
          <CroppedPicture still={still} place={place} />
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
}
