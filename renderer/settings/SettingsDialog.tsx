import type { ReactElement } from 'react';
import { useDeferredValue, useRef, useState } from 'react';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Contents } from '../parts/Contents';
import { Dialog } from '../parts/Dialog';
import { useTexts } from './language';
import { sectionInSight } from './sectionInSight';
import { useSettingsSections } from './useSettingsSections';
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
  const [here, setHere] = useState(0);
  // What is further down is drawn once the dialog stands there.
  const drawsAll = useDeferredValue(true, false);
  /** Where the page was put by the index: a section near the end may be on its way to the top in vain. */
  const putAt = useRef<number | null>(null);

  const sectionAt = (index: number): HTMLElement | undefined =>
    page.current?.querySelectorAll<HTMLElement>('.settings-section')[index];

  function show(index: number): void {
    const section = sectionAt(index);
    if (!page.current || !section) return;
    page.current.scrollTop = section.offsetTop;
    putAt.current = page.current.scrollTop;
    setHere(index);
  }

  function followScrolling(): void {
    const shown = page.current;
    if (!shown || shown.scrollTop === putAt.current) return;
    putAt.current = null;
    setHere(sectionInSight(shown));
  }

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
          show(index);
          sectionAt(index)?.querySelector('h2')?.focus({ preventScroll: true });
        }}
      />
      <div ref={page} className="settings-page" onScroll={followScrolling}>
        {sections.slice(0, drawsAll ? undefined : inSight).map(({ name, title, content }, index) => (
          <section
            key={name}
            className="settings-section"
            aria-labelledby={`settings-${name}`}
            onFocus={() => setHere(index)}
          >
            <h2 id={`settings-${name}`} tabIndex={-1}>
              {title}
            </h2>
            <div>{content}</div>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
