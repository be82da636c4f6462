import type { ReactElement } from 'react';
import { windowTexts } from '../../shared/language/windowTexts';
import { useTexts } from '../settings/language';
import { Button } from './Button';
import { EmptyState } from './EmptyState';

/** What stands in place of a screen that made a mistake. */
export function StageFailed({ again }: { again: () => void }): ReactElement {
  const texts = useTexts(windowTexts);
  return (
    <main className="stage" aria-label={texts.stageFailed}>
      <EmptyState says={texts.stageFailed} more={texts.stageFailedMore}>
        <Button look="primary" onClick={again}>
          {texts.again}
        </Button>
      </EmptyState>
    </main>
  );
}
