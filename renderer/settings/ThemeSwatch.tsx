import type { ReactElement } from 'react';
import type { ThemeCard } from '../../shared/bridge/answers';

/** The two papers of a theme beside each other: by light, and in the dark. To look at. */
export function ThemeSwatch({ colours: { light, dark } }: { colours: ThemeCard['colours'] }): ReactElement {
  return (
    <span className="theme-swatch" aria-hidden="true">
      <span style={{ background: light }} />
      <span style={{ background: dark || light }} />
    </span>
  );
}
