import type { ReactElement } from 'react';
import { cropAround } from '../../shared/pages/cropAround';
import type { Still } from '../../shared/still/Still';
import './stills.css';

interface CroppedPictureProps {
  still: Still;
  /** Width divided by height. */
  ratio: number;
  src: string;
}

/** A picture cropped exactly as a page would crop it around its point of interest; as wide as its place. */
export function CroppedPicture({ still, ratio, src }: CroppedPictureProps): ReactElement {
  const { width, height } = still.original;
  const area = cropAround(width, height, ratio, still.focus);
  return (
    <span className="cropped-picture" style={{ aspectRatio: String(ratio) }}>
      <img
        src={src}
        alt=""
        draggable={false}
        style={{
          width: `${(width / area.width) * 100}%`,
          height: `${(height / area.height) * 100}%`,
          left: `${(-area.left / area.width) * 100}%`,
          top: `${(-area.top / area.height) * 100}%`,
        }}
      />
    </span>
  );
}
