import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { ThemeCard } from '../../shared/bridge/answers';
import { press } from '../session/bridge';

/** The sample article's page in a theme, small. It is a picture to look at: nothing in it can be reached. */
export function ThemeSample({ theme }: { theme: ThemeCard }): ReactElement {
  const [url, setUrl] = useState('');
  useEffect(() => {
    let gone = false;
    void press.call('theme:sample', { theme: theme.id }).then((answer) => {
      if (!gone) setUrl(answer.ok ? answer.value.url : '');
    });
    return () => {
      gone = true;
    };
  }, [theme]);
  return (
    <span className="theme-sample" aria-hidden="true">
      {url && <iframe src={url} sandbox="allow-same-origin" tabIndex={-1} inert title="" />}
    </span>
  );
}
