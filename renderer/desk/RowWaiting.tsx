import type { LucideIcon } from 'lucide-react';
import { MessageSquareText, PencilLine } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import type { Language } from '../../shared/language/Texts';
import { Icon } from '../parts/Icon';

interface RowWaitingProps {
  card: ArticleCard;
  texts: (typeof deskTexts)['nl'];
  language: Language;
}

/** What in an article waits for somebody: how many open comments and suggestions, and whether its author has it back. */
export function RowWaiting({ card, texts, language }: RowWaitingProps): ReactElement {
  const { openThreads, openSuggestions } = card;
  const print = (count: number): string => printNumber(count, language);
  return (
    <>
      {card.returned && <span className="tag-mark warn">{texts.returned}</span>}
      {openThreads > 0 && (
        <Waits of={MessageSquareText} label={texts.openThreads(print(openThreads), openThreads === 1)}>
          {print(openThreads)}
        </Waits>
      )}
      {openSuggestions > 0 && (
        <Waits of={PencilLine} label={texts.openSuggestions(print(openSuggestions), openSuggestions === 1)}>
          {print(openSuggestions)}
        </Waits>
      )}
    </>
  );
}

function Waits({ of, label, children }: { of: LucideIcon; label: string; children: string }): ReactElement {
  return (
    <span className="row-waiting" role="img" aria-label={label} title={label}>
      <Icon of={of} size={12} />
      {children}
    </span>
  );
}
