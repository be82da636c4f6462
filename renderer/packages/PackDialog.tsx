import { Package } from 'lucide-react';
import type { FormEvent, ReactElement } from 'react';
import { useState } from 'react';
import { longestWriterName } from '../../shared/article/Version';
import { longestPassphrase } from '../../shared/bridge/packageCalls';
import { printNumber } from '../../shared/language/numbers';
import { packageTexts } from '../../shared/language/packageTexts';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { showFault } from '../parts/notes';
import { TextInput } from '../parts/TextInput';
import { library, shell } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { changeSettings } from '../settings/settings';
import { writerHere } from '../settings/writerHere';
import { packArticles } from './packArticles';
import { packing } from './packing';
import './packages.css';

/** Asks who sends a package and whether it is locked, and then where it goes. */
export function PackDialog(): ReactElement {
  const texts = useTexts(packageTexts);
  const language = useLanguage();
  const articles = useObservable(packing);
  const [from, setFrom] = useState(writerHere);
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const isEmpty = isLocked && passphrase === '';
  const isOther = isLocked && passphrase !== again;

  async function pack(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (isEmpty || isOther) return;
    const headline = articles.length === 1 ? await headlineOf(articles[0] ?? '') : '';
    const answer = await shell.call('package:place', { headline, isMany: articles.length > 1 });
    if (!answer.ok) return showFault(answer.fault);
    if (!answer.value) return;
    const name = from.trim();
    if (name && !writerHere()) void changeSettings({ byline: name });
    closeOverlay();
    await packArticles({ articles, place: answer.value, from: name, passphrase: isLocked ? passphrase : '' });
  }

  return (
    <Dialog
      title={texts.packTitle(printNumber(articles.length, language), articles.length === 1)}
      className="package-dialog"
      onClose={closeOverlay}
      footer={
        <>
          <span className="quiet small">{texts.signed}</span>
          <Button look="primary" icon={Package} submit form="pack-form">
            {texts.pack}
          </Button>
        </>
      }
    >
      <form id="pack-form" className="package-body" noValidate onSubmit={(event) => void pack(event)}>
        <p className="quiet">{texts.packMore}</p>
        <Field id="pack-from" label={texts.from} hint={texts.fromHint}>
          {(ids) => (
            <TextInput
              field={ids}
              value={from}
              maxLength={longestWriterName}
              onChange={setFrom}
              data-first-focus
            />
          )}
        </Field>
        <div className="package-lock">
          <Checkbox checked={isLocked} onChange={setLocked}>
            {texts.lock}
          </Checkbox>
        </div>
        {isLocked && (
          <>
            <Field
              id="pack-passphrase"
              label={texts.passphrase}
              hint={texts.lockHint}
              wrong={asked && isEmpty ? texts.noPassphrase : undefined}
            >
              {(ids) => (
                <TextInput
                  field={ids}
                  type="password"
                  autoComplete="new-password"
                  value={passphrase}
                  maxLength={longestPassphrase}
                  wrong={asked && isEmpty}
                  onChange={setPassphrase}
                />
              )}
            </Field>
            <Field
              id="pack-again"
              label={texts.again}
              wrong={asked && !isEmpty && isOther ? texts.notSame : undefined}
            >
              {(ids) => (
                <TextInput
                  field={ids}
                  type="password"
                  autoComplete="new-password"
                  value={again}
                  maxLength={longestPassphrase}
                  wrong={asked && !isEmpty && isOther}
                  onChange={setAgain}
                />
              )}
            </Field>
          </>
        )}
      </form>
    </Dialog>
  );
}

/** As it is on disk; '' where nothing says, for a name that the person changes anyway. */
async function headlineOf(article: string): Promise<string> {
  const answer = await library.call('desk:card', { article });
  return answer.ok ? answer.value.headline : '';
}
