import type { ReactElement } from 'react';
import { printMoment } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { threadTexts } from '../../shared/language/threadTexts';
import type { Thread, ThreadDeed } from '../../shared/review/threads/Thread';
import { useToday } from '../parts/useToday';
import { useLanguage, useTexts } from '../settings/language';

/** Who settled a thread and opened it again, or asked somebody, and when, in one line; nothing where nobody did. */
export function ThreadDeeds({ thread }: { thread: Thread }): ReactElement | null {
  const texts = useTexts(threadTexts);
  const language = useLanguage();
  const today = useToday();
  const { resolved, reopened, assigned, asked } = thread;
  const settled = resolved ?? reopened?.settled;
  const tell = (deed: ThreadDeed, as: 'resolved' | 'reopened' | 'assigned' | 'unassigned'): string => {
    const moment = printMoment(deed.at, language, today);
    return deed.by ? texts[`${as}By`](isolated(deed.by), moment) : texts[`${as}At`](moment);
  };
  const around = [settled ? tell(settled, 'resolved') : '', reopened ? tell(reopened, 'reopened') : ''];
  // Of a settled one nobody is asked anything.
  const asking = asked && !resolved ? tell(asked, assigned ? 'assigned' : 'unassigned') : '';
  const isBefore = asked && reopened && Date.parse(asked.at) < Date.parse(reopened.at);
  const lines = (isBefore ? [asking, ...around] : [...around, asking]).filter(Boolean);
  return lines.length > 0 ? <p className="quiet small">{lines.join(' · ')}</p> : null;
}
