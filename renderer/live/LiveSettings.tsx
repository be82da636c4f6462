import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { liveAddress } from '../../shared/bridge/liveAddress';
import type { TokenKept } from '../../shared/bridge/liveShellCalls';
import type { Settings } from '../../shared/bridge/shellCalls';
import type { Fault } from '../../shared/faults/Fault';
import { liveTexts } from '../../shared/language/liveTexts';
import { Button } from '../parts/Button';
import { FaultNotice } from '../parts/FaultNotice';
import { Field } from '../parts/Field';
import { Icon } from '../parts/Icon';
import { showFault } from '../parts/notes';
import { Notice } from '../parts/Notice';
import { Switch } from '../parts/Switch';
import { DraftInput } from '../parts/DraftInput';
import { useDraft } from '../parts/useDraft';
import { shell } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { useSettings } from '../settings/settings';
import { liveWaiting } from './live';
import { TokenField } from './TokenField';
import { useLiveState } from './useLive';
import './live.css';

/** What is set about writing together: whether, over which server, and how it stands with that. */
export function LiveSettings({ change }: { change: (what: Partial<Settings>) => void }): ReactElement {
  const texts = useTexts(liveTexts);
  const settings = useSettings();
  const [kept, setKept] = useState<TokenKept>('none');
  const [tokens, setTokens] = useState(0);
  useEffect(() => {
    void shell
      .call('live-token:kept', {})
      .then((answer) => (answer.ok ? setKept(answer.value) : showFault(answer.fault)));
  }, []);
  return (
    <>
      <Field id="settings-live" label={texts.on} hint={texts.onHint}>
        {(ids) => <Switch field={ids} on={settings.live} onChange={(live) => change({ live })} />}
      </Field>
      <AddressField address={settings.liveAddress} onStore={(address) => change({ liveAddress: address })} />
      <TokenField
        kept={kept}
        onKept={(now) => {
          setKept(now);
          setTokens(tokens + 1);
        }}
      />
      {/* What was found out was about another server, or another token. */}
      <Connection key={`${tokens} ${settings.liveAddress}`} address={settings.liveAddress} />
    </>
  );
}

function AddressField({
  address,
  onStore,
}: {
  address: string;
  onStore: (address: string) => void;
}): ReactElement {
  const texts = useTexts(liveTexts);
  const [wrong, setWrong] = useState<string | null>(null);
  const draft = useDraft(address, (typed) => {
    const read = typed.trim() === '' ? '' : liveAddress(typed);
    setWrong(read === null ? typed : null);
    if (read !== null) onStore(read);
  });
  return (
    <Field
      id="settings-live-address"
      label={texts.address}
      hint={texts.addressHint}
      wrong={wrong === null ? undefined : texts.addressWrong}
    >
      {(ids) => (
        <DraftInput
          draft={draft}
          field={ids}
          type="url"
          mono
          maxLength={300}
          placeholder={texts.addressExample}
          refused={wrong}
          onTyped={() => setWrong(null)}
        />
      )}
    </Field>
  );
}

/** How it stands with the server, and a way to try it. */
function Connection({ address }: { address: string }): ReactElement {
  const texts = useTexts(liveTexts);
  const state = useLiveState();
  const { articles: waiting, pictures } = useObservable(liveWaiting);
  const [tried, setTried] = useState<'not' | 'now' | 'well' | Fault>('not');
  const attempt = async (): Promise<void> => {
    setTried('now');
    const answer = await shell.call('live-server:try', { address });
    setTried(answer.ok ? 'well' : answer.fault);
  };
  const fault = typeof tried === 'object' ? tried : state?.kind === 'apart' ? state.fault : null;
  return (
    <div className="field live-connection">
      <span className="field-label">{texts.state}</span>
      <div>
        <div className="live-state">
          <Button
            size="small"
            busy={tried === 'now'}
            offBecause={address === '' ? texts.noAddress : undefined}
            onClick={() => void attempt()}
          >
            {texts.try}
          </Button>
          <span role="status">
            {state?.kind === 'connecting' && (
              <>
                <Icon of={LoaderCircle} size={14} /> {texts.connecting}
              </>
            )}
            {state?.kind === 'connected' && (
              <>
                <Icon of={Check} size={14} /> {texts.connected}
              </>
            )}
            {state?.kind === 'apart' && (
              <span className="live-apart">
                <Icon of={CloudOff} size={14} /> {texts.offline}
              </span>
            )}
          </span>
        </div>
        {state && waiting > 0 && (
          <p className="quiet small figures">
            {state.kind === 'connected' ? texts.going(waiting) : texts.waiting(waiting)}
          </p>
        )}
        {state && !pictures.kept && <p className="quiet small">{texts.noPictures}</p>}
        {state && pictures.missing > 0 && (
          <p className="quiet small figures">{texts.picturesMissing(pictures.missing)}</p>
        )}
        {state && pictures.unsent > 0 && (
          <p className="quiet small figures">{texts.picturesUnsent(pictures.unsent)}</p>
        )}
        {state && pictures.fault && <FaultNotice fault={pictures.fault} mild />}
        {tried === 'well' && <Notice tone="fine">{texts.tried}</Notice>}
        {tried !== 'well' && tried !== 'now' && fault && <FaultNotice fault={fault} mild={tried === 'not'} />}
      </div>
    </div>
  );
}
