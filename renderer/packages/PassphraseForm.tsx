import type { ReactElement } from 'react';
import { useState } from 'react';
import { longestPassphrase } from '../../shared/bridge/packageCalls';
import { packageTexts } from '../../shared/language/packageTexts';
import { Field } from '../parts/Field';
import { TextInput } from '../parts/TextInput';
import { useTexts } from '../settings/language';
import { tryPassphrase } from './openPackages';

interface PassphraseFormProps {
  file: string;
  /** The last one was not it. */
  isWrong: boolean;
  busy: boolean;
}

/** Asks for the passphrase of a package. */
export function PassphraseForm({ file, isWrong, busy }: PassphraseFormProps): ReactElement {
  const texts = useTexts(packageTexts);
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState('');
  // What was typed since may be it.
  const wrong = isWrong && !busy && passphrase === tried;
  return (
    <form
      id="passphrase-form"
      className="package-body"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase === '' || busy) return;
        setTried(passphrase);
        tryPassphrase(passphrase);
      }}
    >
      <p>{texts.lockedMore(file)}</p>
      <Field
        id="package-passphrase"
        label={texts.passphrase}
        wrong={wrong ? texts.wrong : undefined}
        hint={busy ? texts.unlocking : undefined}
      >
        {(ids) => (
          <TextInput
            field={ids}
            type="password"
            autoComplete="off"
            value={passphrase}
            maxLength={longestPassphrase}
            wrong={wrong}
            onChange={setPassphrase}
            data-first-focus
          />
        )}
      </Field>
      <p className="visually-hidden" role="status">
        {wrong ? texts.wrong : busy ? texts.unlocking : ''}
      </p>
    </form>
  );
}
