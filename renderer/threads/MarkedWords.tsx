import type { ReactElement } from 'react';
import { useObservable } from '../session/Observable';
import { activeThread } from './activeThread';
import type { TextMark } from './reviewMarks';

interface MarkedWordsProps {
  text: string;
  /** Where it begins in the text that the marks are of. */
  from: number;
  marks: readonly TextMark[];
}

/** Words with those marked that threads are about; pressing these makes their thread the active one. */
export function MarkedWords({ text, from, marks }: MarkedWordsProps): ReactElement {
  const until = from + text.length;
  const inside = marks.filter((mark) => mark.from < until && mark.until > from);
  if (inside.length === 0) return <>{text}</>;
  const ends = new Set([from, until, ...inside.flatMap((mark) => [mark.from, mark.until])]);
  const cuts = [...ends].filter((at) => at >= from && at <= until).sort((one, other) => one - other);
  return (
    <>
      {cuts.slice(0, -1).map((start, index) => {
        const words = text.slice(start - from, (cuts[index + 1] ?? until) - from);
        // Of several the one that begins last: it is the nearest about these very words.
        const mark = inside.findLast((one) => one.from <= start && one.until > start);
        if (!mark) return <span key={start}>{words}</span>;
        return (
          <Mark key={start} thread={mark.thread}>
            {words}
          </Mark>
        );
      })}
    </>
  );
}

function Mark({ thread, children }: { thread: string; children: string }): ReactElement {
  const active = useObservable(activeThread) === thread;
  return (
    <mark
      className={active ? 'commented active' : 'commented'}
      data-thread={thread}
      onClick={() => activeThread.set(thread)}
    >
      {children}
    </mark>
  );
}
