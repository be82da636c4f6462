import { FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { printLongMoment, printMoment } from '../../shared/language/dates';
import { editionTexts } from '../../shared/language/editionTexts';
import { printNumber } from '../../shared/language/numbers';
import type { Checked } from '../export/many/Checked';
import { isReady } from '../export/many/Checked';
import { IconButton } from '../parts/IconButton';
import { showFault } from '../parts/notes';
import { useToday } from '../parts/useToday';
import { shell } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';
import { creditedStills } from './creditedStills';
import type { WrittenThere } from './useWrittenEdition';
import { useWrittenEdition } from './useWrittenEdition';

interface EditionFactsProps {
  name: string;
  /** How many pieces it has, and what press found in those it has checked so far. */
  total: number;
  checked: readonly Checked[];
  words: number;
}

/** What an edition comes to: how much of it is ready, its words and pictures, and where its bundle lies. */
export function EditionFacts({ name, total, checked, words }: EditionFactsProps): ReactElement {
  const texts = useTexts(editionTexts);
  const language = useLanguage();
  const written = useWrittenEdition(name);
  const today = useToday();
  const print = (count: number): string => printNumber(count, language);
  const checking = checked.length < total;
  const { stills, credited } = creditedStills(checked);
  return (
    <dl>
      <dt>{texts.pieces}</dt>
      <dd className="figures">
        {checking ? texts.checking : texts.ready(print(checked.filter(isReady).length), print(total))}
      </dd>
      <dt>{texts.wordsInAll}</dt>
      <dd className="figures">{print(words)}</dd>
      <dt>{texts.withCredit}</dt>
      <dd className="figures">
        {checking
          ? texts.checking
          : stills === 0
            ? texts.noStills
            : texts.credited(print(credited), print(stills))}
      </dd>
      <dt>{texts.output}</dt>
      <dd>{written && <Bundle written={written} />}</dd>
      <dt>{texts.lastWritten}</dt>
      <dd className="figures">
        {written &&
          (written.at ? (
            <time dateTime={written.at} title={printLongMoment(written.at, language)}>
              {printMoment(written.at, language, today)}
            </time>
          ) : (
            texts.notWritten
          ))}
      </dd>
    </dl>
  );
}

/** The bundle by name; one that is there can be shown in the system's file manager. */
function Bundle({ written: { bundle, at, folder } }: { written: WrittenThere }): ReactElement {
  const texts = useTexts(editionTexts);
  function show(): void {
    void shell.call('place:show', { folder: folder.token, path: bundle, as: 'folder' }).then((answer) => {
      if (!answer.ok) showFault(answer.fault);
    });
  }
  return (
    <span className="edition-bundle">
      <span className="cut" title={`${folder.name} › ${bundle}`}>
        {bundle}
      </span>
      {at && <IconButton icon={FolderOpen} size="small" label={texts.showBundle(bundle)} onClick={show} />}
    </span>
  );
}
