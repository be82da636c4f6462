import { Copy, FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import type { ThemeCard } from '../../shared/bridge/answers';
import { themeTexts } from '../../shared/language/themeTexts';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { showFault } from '../parts/notes';
import { press, shell } from '../session/bridge';
import { useTexts } from './language';
import { ThemeSample } from './ThemeSample';
import { useThemes } from './useThemes';

interface ThemeChoiceProps {
  value: string;
  /** Why nothing can be chosen now. */
  offBecause: string | undefined;
  onChange: (theme: string) => void;
}

/** The theme that the site's pages are made with: each with a page in it, and a copy to change. */
export function ThemeChoice({ value, offBecause, onChange }: ThemeChoiceProps): ReactElement {
  const words = useTexts(themeTexts);
  const label = useId();
  const { themes, again } = useThemes();
  const [copying, setCopying] = useState(false);
  const chosen = themes.find(({ id }) => id === value);

  async function copy(theme: ThemeCard): Promise<void> {
    setCopying(true);
    const answer = await press.call('theme:copy', { theme: theme.id, name: words.copyName(theme.name) });
    setCopying(false);
    if (!answer.ok) return showFault(answer.fault);
    again();
    onChange(answer.value.id);
    show(answer.value.id);
  }

  function show(theme: string): void {
    void shell.call('theme:show', { theme }).then((answer) => answer.ok || showFault(answer.fault));
  }

  return (
    <div className="field">
      <span className="field-label" id={label}>
        {words.theme}
      </span>
      <div className="theme-choice">
        <div
          className="theme-cards"
          role="radiogroup"
          id="settings-site-theme"
          aria-labelledby={label}
          tabIndex={-1}
        >
          {themes.map((theme) => (
            <label key={theme.id} className="theme-card">
              <input
                type="radio"
                name="site-theme"
                disabled={offBecause !== undefined}
                checked={theme.id === value}
                onChange={() => onChange(theme.id)}
              />
              <ThemeSample theme={theme} />
              <span className="theme-name">{theme.name}</span>
              {theme.own && <span className="quiet small">{theme.fault ? words.broken : words.own}</span>}
            </label>
          ))}
        </div>
        {chosen?.fault && <FaultNotice fault={chosen.fault} />}
        {chosen && (
          <div className="theme-acts">
            <Button
              size="small"
              icon={Copy}
              busy={copying}
              offBecause={offBecause ?? (chosen.fault ? words.broken : undefined)}
              onClick={() => void copy(chosen)}
            >
              {words.copy}
            </Button>
            {chosen.own && (
              <Button size="small" icon={FolderOpen} onClick={() => show(chosen.id)}>
                {words.show}
              </Button>
            )}
          </div>
        )}
        <p className="quiet small">{words.hint}</p>
      </div>
    </div>
  );
}
