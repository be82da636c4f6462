import type { ReactElement } from 'react';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Contents } from '../parts/Contents';
import { Dialog } from '../parts/Dialog';
import { useTexts } from './language';
import { sectionInSight } from './sectionInSight';
import { useSettingsSections } from './useSettingsSections';
import { useSettingsUndo } from './useSettingsUndo';
import { useShownSetting } from './shownSetting';
import './settings.css';

/** So many sections are in sight at most when the dialog opens. */
const inSight = 2;

/**
 * The settings: all sections under each other at the right, an index of them at the left. Each setting is
 * stored as soon as it is changed; there is nothing to confirm.
 */
export function SettingsDialog(): ReactElement {
  const texts = useTexts(settingsTexts);
  const sections = useSettingsSections();
  const page = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(0);
  useSettingsUndo(content);
  useShownSetting(content);
  // What is further down is drawn once the dialog stands there.
  const drawsAll = useDeferredValue(true, false);
  /**
   * What the index asked for, until somebody moves the page themselves: a section near the end may be on its way to the
   * top in vain, and what stands above one may still grow.
   */
  const asked = useRef<number | null>(null);

  const sectionAt = (index: number): HTMLElement | undefined =>
    page.current?.querySelectorAll<HTMLElement>('.settings-section')[index];

  function put(index: number): void {
    if (!page.current) return;
    page.current.scrollTop = sectionAt(index)?.offsetTop ?? page.current.scrollHeight;
    asked.current = index;
  }

  function show(index: number): void {
    put(index);
    setHere(index);
  }

  function followScrolling(): void {
    if (page.current && asked.current === null) setHere(sectionInSight(page.current));
  }

  /** Whoever is busy in a section sees nothing move that they did not move themselves. */
  const letGo = (): void => {
    asked.current = null;
  };

  // Sections that are drawn late, or get what they show late, do not push away the one that was asked for.
  useEffect(() => {
    const grows = new ResizeObserver(() => asked.current !== null && put(asked.current));
    if (content.current) grows.observe(content.current);
    return () => grows.disconnect();
  }, []);

  return (
    <Dialog
      title={texts.title}
      onClose={closeOverlay}
      className="settings-dialog"
      footer={
        <>
          <span className="quiet small">{texts.kept}</span>
          <Button look="primary" keys="Escape" onClick={closeOverlay}>
            {texts.done}
          </Button>
        </>
      }
    >
      <Contents
        label={texts.sections}
        className="settings-index"
        current="true"
        titles={sections.map((section) => section.title)}
        here={here}
        onShow={show}
        onPress={(index) => {
          // The focus in it lets go of what was asked for.
          sectionAt(index)?.querySelector('h2')?.focus({ preventScroll: true });
          show(index);
        }}
      />
      <div
        ref={page}
        className="settings-page"
        onScroll={followScrolling}
        onKeyDownCapture={letGo}
        onPointerDownCapture={letGo}
        onWheelCapture={letGo}
        onTouchMoveCapture={letGo}
        onFocusCapture={letGo}
      >
        <div ref={content}>
          {sections
            .slice(0, drawsAll ? undefined : inSight)
            .map(({ name, title, content: settings }, index) => (
              <section
                key={name}
                className="settings-section"
                aria-labelledby={`settings-${name}`}
                onFocus={() => setHere(index)}
              >
                <h2 id={`settings-${name}`} tabIndex={-1}>
                  {title}
                </h2>
                <div>{settings}</div>
              </section>
            ))}
        </div>
      </div>
    </Dialog>
  );
}
