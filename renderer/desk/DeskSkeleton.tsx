import type { ReactElement } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { useTexts } from '../settings/language';

/**
 * The list before it is there: rows in its real places, shown only if it takes long enough to notice. A large library
 * that a new version brings up to date takes longer; then that is said.
 */
export function DeskSkeleton(): ReactElement {
  const texts = useTexts(deskTexts);
  return (
    <div className="desk-skeleton">
      <p className="after-long" role="status">
        {texts.opening}
      </p>
      <div className="after-a-while" aria-hidden="true">
        {Array.from({ length: 8 }, (_, row) => (
          <div className="skeleton" key={row}>
            <i />
            <div>
              <b />
              <b />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
