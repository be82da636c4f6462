import type { ReactElement } from 'react';
import { writingTexts } from '../../shared/language/writingTexts';
import { Button } from '../parts/Button';
import { useTexts } from '../settings/language';
import { focusing } from './focusing';

/** The way out of focus that can be seen. */
export function LeaveFocus(): ReactElement {
  const texts = useTexts(writingTexts);
  return (
    <span className="leave-focus">
      <Button look="ghost" size="small" keys="Escape" onClick={() => focusing.set(false)}>
        {texts.leaveFocus}
      </Button>
    </span>
  );
}
