import { Folder } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { noteExportsWritten } from '../export/exportsWritten';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { showFault } from '../parts/notes';
import { TextInput } from '../parts/TextInput';
import { shell } from '../session/bridge';
import { useTexts } from './language';

/** The folder exports go to, and the way to choose another. */
export function ExportFolder(): ReactElement {
  const texts = useTexts(settingsTexts);
  const [name, setName] = useState('');

  useEffect(() => {
    let gone = false;
    void shell.call('export-folder:current', {}).then((answer) => {
      if (gone) return;
      if (answer.ok) setName(answer.value.name);
      else showFault(answer.fault);
    });
    return () => {
      gone = true;
    };
  }, []);

  async function choose(): Promise<void> {
    const answer = await shell.call('export-folder:choose', {});
    if (!answer.ok) showFault(answer.fault);
    else if (answer.value) {
      setName(answer.value.name);
      noteExportsWritten();
    }
  }

  return (
    <Field id="settings-export-folder" label={texts.exportFolder}>
      {(ids) => (
        <div className="settings-folder">
          <TextInput field={ids} readOnly mono value={name} onChange={() => undefined} />
          <Button icon={Folder} onClick={() => void choose()}>
            {texts.chooseFolder}
          </Button>
        </div>
      )}
    </Field>
  );
}
