import { Folder } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { commandOf } from '../../shared/commands/commands';
import { backupTexts } from '../../shared/language/backupTexts';
import { commandIcons } from '../palette/commandIcons';
import { runCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { showFault } from '../parts/notes';
import { TextInput } from '../parts/TextInput';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { shell } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';

/** Where the library lies: one folder, which is all there is to move to another computer. It is checked from here too. */
export function LibrarySettings(): ReactElement {
  const texts = useTexts(backupTexts);
  const language = useLanguage();
  const onlyRead = useOnlyReadBecause();
  const [folder, setFolder] = useState('');
  useEffect(() => {
    void shell.call('library:where', {}).then((answer) => answer.ok && setFolder(answer.value));
  }, []);
  return (
    <>
      <Field id="settings-library" label={texts.where}>
        {(ids) => (
          <div className="settings-folder">
            <TextInput field={ids} readOnly mono value={folder} onChange={() => undefined} />
            <Button
              icon={Folder}
              onClick={() =>
                void shell
                  .call('folder:show', { which: 'library' })
                  .then((answer) => answer.ok || showFault(answer.fault))
              }
            >
              {texts.show}
            </Button>
          </div>
        )}
      </Field>
      <div className="settings-actions">
        <Button
          icon={commandIcons['library.check']}
          offBecause={onlyRead}
          onClick={() => runCommand('library.check')}
        >
          {commandOf('library.check').label[language]}
        </Button>
      </div>
    </>
  );
}
