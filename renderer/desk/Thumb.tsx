import type { ReactElement } from 'react';
import type { ViewWidth } from '../../shared/still/stillAddress';
import { stillAddress } from '../../shared/still/stillAddress';
import { useMissingPicture } from '../stills/useMissingPicture';

interface ThumbProps {
  still: string;
  width: ViewWidth;
  /** Says that there is none. */
  label: string;
}

/** The picture of an article that leads it, or the place where it would be. */
export function Thumb({ still, width, label }: ThumbProps): ReactElement {
  const { missing, round, failed } = useMissingPicture(still);
  if (!still || missing) {
    return <span className="row-no-still" title={label} />;
  }
  return (
    <img
      key={round}
      className="row-still"
      src={stillAddress(still, width)}
      alt=""
      decoding="async"
      draggable={false}
      onError={failed}
    />
  );
}
