import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { spellingTexts } from '../../shared/language/spellingTexts';
import { Switch } from '../parts/Switch';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useTexts } from '../settings/language';
import { askKeptWords } from './keptWords';
import { WordListField } from './WordListField';

/** Whether words are judged, and the lists of those that are taken for right. */
export function SpellingSettings({
  on,
  onChange,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
}): ReactElement {
  const texts = useTexts(spellingTexts);
  const onlyRead = useOnlyReadBecause();
  useEffect(askKeptWords, []);
  return (
    <>
      <div id="settings-spelling">
        <Switch on={on} onChange={onChange}>
          {texts.mark}
        </Switch>
      </div>
      <WordListField list="own" />
      <WordListField list="library" offBecause={onlyRead} />
    </>
  );
}
