import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { ReactElement } from 'react';
import type { FindQuery } from '../../shared/article/find/FindQuery';
import { findTexts } from '../../shared/language/findTexts';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { findQuery } from './finding';
import { FindToggle } from './FindToggle';

/** How words are looked for. */
export function FindToggles(): ReactElement {
  const texts = useTexts(findTexts);
  const query = useObservable(findQuery);
  const change = (to: Partial<FindQuery>): void => findQuery.set({ ...findQuery.value, ...to });
  return (
    <span className="find-toggles">
      <FindToggle
        label={texts.matchCase}
        sign={CaseSensitive}
        on={query.matchCase}
        onChange={(matchCase) => change({ matchCase })}
      />
      <FindToggle
        label={texts.matchAccents}
        sign="é"
        on={query.matchAccents || query.expression}
        offBecause={query.expression ? texts.accentsCount : undefined}
        onChange={(matchAccents) => change({ matchAccents })}
      />
      <FindToggle
        label={texts.wholeWords}
        sign={WholeWord}
        on={query.wholeWords}
        onChange={(wholeWords) => change({ wholeWords })}
      />
      <FindToggle
        label={texts.expression}
        sign={Regex}
        on={query.expression}
        onChange={(expression) => change({ expression })}
      />
    </span>
  );
}
