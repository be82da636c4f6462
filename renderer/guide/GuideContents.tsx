import type { KeyboardEvent, ReactElement } from 'react';
import { useRef } from 'react';
import type { GuideChapterName } from '../../shared/language/guide/guideChapters';
import { guideChapterNames, guideChapters } from '../../shared/language/guide/guideChapters';
import { guideTexts } from '../../shared/language/guide/guideTexts';
import { useLanguage, useTexts } from '../settings/language';

interface GuideContentsProps {
  here: GuideChapterName;
  onChoose: (chapter: GuideChapterName) => void;
}

/** The chapters of the guide: one tab stop, arrows go from one to the next and show it. */
export function GuideContents({ here, onChoose }: GuideContentsProps): ReactElement {
  const texts = useTexts(guideTexts);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);

  function go(event: KeyboardEvent): void {
    const last = guideChapterNames.length - 1;
    const at = guideChapterNames.indexOf(here);
    const places: Partial<Record<string, number>> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const to = places[event.key];
    const chapter = to === undefined ? undefined : guideChapterNames[to];
    if (to === undefined || !chapter) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[to]?.focus();
    onChoose(chapter);
  }

  return (
    <nav className="guide-contents" aria-label={texts.chapters}>
      <ul ref={list} onKeyDown={go}>
        {guideChapterNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="nav-line"
              aria-current={name === here ? 'page' : undefined}
              tabIndex={name === here ? 0 : -1}
              {...(name === here && { 'data-first-focus': true })}
              onClick={() => onChoose(name)}
            >
              {guideChapters[name][language].title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
