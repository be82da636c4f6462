import { PanelLeft } from 'lucide-react';
import type { ReactElement, Ref } from 'react';
import type { Status } from '../../shared/article/Article';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { windowTexts } from '../../shared/language/windowTexts';
import { IconButton } from '../parts/IconButton';
import { Segmented } from '../parts/Segmented';
import { StepThrough } from '../parts/StepThrough';
import { StatusLabel } from '../parts/StatusLabel';
import { useTexts } from '../settings/language';

export const reviewModes = ['marks', 'final', 'original', 'beside'] as const;

/** How two versions are shown. */
export type ReviewMode = (typeof reviewModes)[number];

interface ReviewBarProps {
  status: Status;
  mode: ReviewMode;
  onMode: (mode: ReviewMode) => void;
  /** Which change one is at, counted from 1; 0 for none. */
  at: number;
  count: number;
  versions: boolean;
  onVersions: () => void;
  versionsButton: Ref<HTMLButtonElement>;
}

/** The strip over a review: the status on its way, how versions are shown, going through the changes. */
export function ReviewBar({
  status,
  mode,
  onMode,
  at,
  count,
  versions,
  onVersions,
  versionsButton,
}: ReviewBarProps): ReactElement {
  const texts = useTexts(reviewTexts);
  const window = useTexts(windowTexts);
  return (
    <div className="sub-bar review-bar">
      <div>
        <IconButton
          ref={versionsButton}
          className="narrow-only"
          icon={PanelLeft}
          label={texts.showVersions}
          pressed={versions}
          onClick={onVersions}
        />
        <ol className="review-steps" aria-label={window.status}>
          {(['draft', 'in-review', 'approved'] as const).map((step) => (
            <li key={step} aria-current={step === status ? 'step' : undefined}>
              <StatusLabel status={step} />
            </li>
          ))}
        </ol>
      </div>
      <Segmented
        label={texts.view}
        value={mode}
        options={reviewModes.map((value) => ({ value, label: texts.modes[value] }))}
        onChange={onMode}
      />
      <div>
        <StepThrough
          previous={{ id: 'difference.previous', label: texts.previous }}
          next={{ id: 'difference.next', label: texts.next }}
          says={count === 0 ? texts.none : texts.place(at, count)}
          off={count === 0}
        />
      </div>
    </div>
  );
}
