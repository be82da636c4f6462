import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import type { GuideChapterName } from '../../shared/language/guide/guideChapters';
import { guideChapterNames, guideChapters } from '../../shared/language/guide/guideChapters';
import { guideTexts } from '../../shared/language/guide/guideTexts';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Contents } from '../parts/Contents';
import { Dialog } from '../parts/Dialog';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { GuideBlockView } from './GuideBlockView';
import { guideChapter } from './showGuide';
import './guide.css';

/** The guide: its chapters at the left, the one that is read at the right. */
export function Guide(): ReactElement {
  const texts = useTexts(guideTexts);
  const language = useLanguage();
  const here = useObservable(guideChapter);
  const page = useRef<HTMLElement>(null);
  const heading = useId();
  const { title, blocks } = guideChapters[here][language];
  const next = chapterAfter(here);
  const readsOn = useRef(false);
  useLayoutEffect(() => {
    // The button is at the end of another chapter now; keys scroll this one.
    if (readsOn.current) page.current?.focus({ preventScroll: true });
    readsOn.current = false;
  }, [here]);

  function choose(index: number): void {
    const chapter = guideChapterNames[index];
    if (chapter) guideChapter.set(chapter);
  }

  function readOn(chapter: GuideChapterName): void {
    readsOn.current = true;
    guideChapter.set(chapter);
  }

  return (
    <Dialog title={texts.title} onClose={closeOverlay} className="guide">
      <Contents
        label={texts.chapters}
        className="guide-contents"
        titles={guideChapterNames.map((name) => guideChapters[name][language].title)}
        here={guideChapterNames.indexOf(here)}
        current="page"
        onShow={choose}
        onPress={choose}
        isFirst
      />
      {/* Another one for each chapter: a page that still rolls would go on rolling in the next. */}
      <section key={here} ref={page} className="guide-page" tabIndex={0} aria-labelledby={heading}>
        <h2 id={heading}>{title}</h2>
        {blocks.map((block, index) => (
          <GuideBlockView key={`${here} ${index}`} block={block} />
        ))}
        {next && (
          <Button className="guide-next" icon={ArrowRight} onClick={() => readOn(next)}>
            {texts.next}: {guideChapters[next][language].title}
          </Button>
        )}
      </section>
    </Dialog>
  );
}

function chapterAfter(chapter: GuideChapterName): GuideChapterName | undefined {
  return guideChapterNames[guideChapterNames.indexOf(chapter) + 1];
}
