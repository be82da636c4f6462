import { BookOpen, FileInput, FileText, PenLine } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useId, useRef } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { guideTexts } from '../../shared/language/guide/guideTexts';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { runCommand } from '../palette/commandRegistry';
import { Icon } from '../parts/Icon';
import { Kbd } from '../parts/Kbd';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { Segmented } from '../parts/Segmented';
import { FirstPerson } from '../people/FirstPerson';
import { useLanguage, useTexts } from '../settings/language';
import { changeSettings, useSettings } from '../settings/settings';
import './firstRun.css';
import { Galley } from './Galley';

/** What one sees while the library is empty: three ways to begin, the guide, and the settings that matter first. */
export function FirstRun(): ReactElement {
  const texts = useTexts(deskTexts).first;
  const words = useTexts(settingsTexts);
  const guide = useTexts(guideTexts);
  const language = useLanguage();
  const { theme } = useSettings();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <main className="first-run" aria-labelledby="first-run-title">
      <section className="first-say">
        <h1 id="first-run-title">{texts.title}</h1>
        <p className="first-intro">{texts.intro}</p>
        <ul className="first-starts">
          <Start
            icon={FileText}
            title={texts.sample}
            more={texts.sampleMore}
            keys="Enter"
            run={() => runCommand('sample.open')}
            buttonRef={first}
          />
          <Start
            icon={PenLine}
            title={texts.empty}
            more={texts.emptyMore}
            keys="Mod+N"
            run={() => runCommand('article.new')}
          />
          <Start
            icon={FileInput}
            title={texts.bringIn}
            more={texts.bringInMore}
            run={() => runCommand('articles.import')}
          />
          <Start
            icon={BookOpen}
            title={guide.read}
            more={guide.readMore}
            keys="F1"
            run={() => runCommand('guide.show')}
            onlyReads
          />
        </ul>
        <div className="first-settings">
          <FirstPerson />
          <div>
            <span className="quiet small" aria-hidden="true">
              {texts.language}
            </span>
            <Segmented
              label={texts.language}
              value={language}
              options={[
                { value: 'nl', label: words.languages.nl, lang: 'nl' },
                { value: 'en', label: words.languages.en, lang: 'en' },
              ]}
              onChange={(chosen) => void changeSettings({ language: chosen })}
            />
          </div>
          <div>
            <span className="quiet small" aria-hidden="true">
              {texts.appearance}
            </span>
            <Segmented
              label={texts.appearance}
              value={theme}
              options={(['light', 'dark', 'system'] as const).map((value) => ({
                value,
                label: words.themes[value],
              }))}
              onChange={(chosen) => void changeSettings({ theme: chosen })}
            />
          </div>
        </div>
      </section>
      <Galley />
    </main>
  );
}

interface StartProps {
  icon: LucideIcon;
  title: string;
  more: string;
  /** What does the same, where a key does. */
  keys?: string;
  run: () => void;
  /** It changes nothing in the library, and so can be done in one that can only be read. */
  onlyReads?: boolean;
  buttonRef?: React.Ref<HTMLButtonElement>;
}

function Start({ icon, title, more, keys, run, onlyReads, buttonRef }: StartProps): ReactElement {
  const because = useOnlyReadBecause();
  const onlyRead = onlyReads ? undefined : because;
  const reason = useId();
  return (
    <li>
      <button
        ref={buttonRef}
        type="button"
        className="ring-inside"
        aria-disabled={onlyRead ? true : undefined}
        aria-describedby={onlyRead ? reason : undefined}
        title={onlyRead}
        onClick={run}
      >
        <Icon of={icon} size={20} />
        <span>
          <b>{title}</b>
          <small>{more}</small>
        </span>
        {keys && <Kbd keys={keys} />}
        {onlyRead && (
          <span id={reason} hidden>
            {onlyRead}
          </span>
        )}
      </button>
    </li>
  );
}
