import type { KeyboardEvent, ReactElement } from 'react';
import { useRef } from 'react';

interface ContentsProps {
  label: string;
  className: string;
  titles: readonly string[];
  /** Which of them is read. */
  here: number;
  /** What the one that is read is to whoever cannot see it. */
  current: 'page' | 'true';
  /** An arrow key led there; focus stays in the list. */
  onShow: (index: number) => void;
  /** It was pressed. */
  onPress: (index: number) => void;
  /** Whether focus begins here where this is a dialog's. */
  isFirst?: boolean;
}

/** A list of what can be read beside it: one tab stop, arrows, Home and End go from one to another and show it. */
export function Contents(props: ContentsProps): ReactElement {
  const { label, className, titles, here, current, onShow, onPress, isFirst } = props;
  const list = useRef<HTMLUListElement>(null);

  function go(event: KeyboardEvent): void {
    const last = titles.length - 1;
    const places: Partial<Record<string, number>> = {
      ArrowDown: Math.min(last, here + 1),
      ArrowUp: Math.max(0, here - 1),
      Home: 0,
      End: last,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[to]?.focus();
    onShow(to);
  }

  return (
    <nav className={className} aria-label={label}>
      <ul ref={list} onKeyDown={go}>
        {titles.map((title, index) => (
          <li key={title}>
            <button
              type="button"
              className="nav-line"
              aria-current={index === here ? current : undefined}
              tabIndex={index === here ? 0 : -1}
              {...(isFirst && index === here && { 'data-first-focus': true })}
              onClick={() => onPress(index)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
