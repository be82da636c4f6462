import type { KeyboardEvent, ReactElement } from 'react';
import { useRef } from 'react';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { useTexts } from './language';

interface SettingsIndexProps {
  titles: readonly string[];
  /** The place of the section that is being read. */
  here: number;
  /** Brings a section into sight; focus stays in the index. */
  onShow: (index: number) => void;
  /** Brings a section into sight and goes into it. */
  onEnter: (index: number) => void;
}

/** The sections of the settings: one tab stop, arrows show one after another, Enter and a click go into it. */
export function SettingsIndex({ titles, here, onShow, onEnter }: SettingsIndexProps): ReactElement {
  const texts = useTexts(settingsTexts);
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
    <nav className="settings-index" aria-label={texts.sections}>
      <ul ref={list} onKeyDown={go}>
        {titles.map((title, index) => (
          <li key={title}>
            <button
              type="button"
              className="nav-line"
              aria-current={index === here ? 'true' : undefined}
              tabIndex={index === here ? 0 : -1}
              onClick={() => onEnter(index)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
