import type { ReactElement } from 'react';
import { useState } from 'react';
import type { TokenKept } from '../../shared/bridge/liveShellCalls';
import { liveTexts } from '../../shared/language/liveTexts';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { showFault } from '../parts/notes';
import { TextInput } from '../parts/TextInput';
import { shell } from '../session/bridge';
import { useTexts } from '../settings/language';

interface TokenFieldProps {
  kept: TokenKept;
  onKept: (kept: TokenKept) => void;
}

/** Takes the server's token. What is kept is never shown again: another takes its place. */
export function TokenField({ kept, onKept }: TokenFieldProps): ReactElement {
  const texts = useTexts(liveTexts);
  const [typed, setTyped] = useState('');
  const keep = async (token: string | null): Promise<void> => {
    const answer = await shell.call('live-token:keep', { token });
    if (!answer.ok) return showFault(answer.fault);
    setTyped('');
    onKept(answer.value);
  };
  const finish = (): void => {
    const token = typed.trim();
    if (token) void keep(token);
  };
  return (
    <Field id="settings-live-token" label={texts.token} hint={texts.tokenHint[kept]}>
      {(ids) => (
        <div className="live-token">
          <TextInput
            field={ids}
            type="password"
            mono
            maxLength={500}
            placeholder={kept === 'none' ? undefined : texts.tokenKept}
            value={typed}
            onChange={setTyped}
            onBlur={finish}
            onKeyDown={(event) => {
              if (event.key === 'Enter') finish();
            }}
          />
          {kept !== 'none' && (
            <Button size="small" onClick={() => void keep(null)}>
              {texts.forget}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
