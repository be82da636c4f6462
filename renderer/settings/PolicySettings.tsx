import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { policyTexts } from '../../shared/language/policyTexts';
import type { Policies, PolicyKind } from '../../shared/pages/Policies';
import { mostPagesElsewhere, policyKinds } from '../../shared/pages/Policies';
import { longestPolicyAddress, policyAddress } from '../../shared/pages/policyAddress';
import type { WrongLines } from '../../shared/pages/policyLines';
import { policyLines } from '../../shared/pages/policyLines';
import { readPolicies } from '../../shared/pages/readPolicies';
import { Field } from '../parts/Field';
import { Icon } from '../parts/Icon';
import { TextArea } from '../parts/TextArea';
import { DraftInput } from '../parts/DraftInput';
import { useDraft } from '../parts/useDraft';
import { useTexts } from './language';

interface PolicySettingsProps {
  policies: Policies;
  readOnly: boolean;
  onStore: (policies: Policies) => void;
}

/** Where the publisher says how it works: folded, as most sites fill it in once. */
export function PolicySettings({ policies, readOnly, onStore }: PolicySettingsProps): ReactElement {
  const texts = useTexts(policyTexts);
  const store = (change: Policies): void => onStore(readPolicies({ ...policies, ...change }) ?? {});
  return (
    <details className="policies">
      <summary>
        <h3>{texts.title}</h3>
        <span className="quiet small">{texts.filled(Object.keys(policies).length)}</span>
        <Icon of={ChevronDown} size={14} />
      </summary>
      <div>
        <p className="quiet small">{texts.about}</p>
        {policyKinds.map((kind) => (
          <PolicyField
            key={kind}
            kind={kind}
            value={policies[kind] ?? ''}
            readOnly={readOnly}
            onStore={(address) => store({ [kind]: address })}
          />
        ))}
        <PagesElsewhere
          value={policies.sameAs ?? []}
          readOnly={readOnly}
          onStore={(sameAs) => store({ sameAs })}
        />
      </div>
    </details>
  );
}

function PolicyField({
  kind,
  value,
  readOnly,
  onStore,
}: {
  kind: PolicyKind;
  value: string;
  readOnly: boolean;
  onStore: (address: string) => void;
}): ReactElement {
  const texts = useTexts(policyTexts);
  const [refused, setRefused] = useState<string | null>(null);
  const draft = useDraft(value, (typed) => {
    const address = typed.trim() === '' ? '' : policyAddress(typed);
    if (address === null) setRefused(typed);
    else onStore(address);
  });
  const wrong = refused !== null;
  return (
    <Field
      id={`settings-policy-${kind}`}
      label={texts.names[kind]}
      hint={texts.hints[kind]}
      wrong={wrong ? texts.wrong : undefined}
    >
      {(ids) => (
        <DraftInput
          draft={draft}
          field={ids}
          readOnly={readOnly}
          type="url"
          mono
          maxLength={longestPolicyAddress}
          refused={refused}
          onTyped={() => setRefused(null)}
        />
      )}
    </Field>
  );
}

function PagesElsewhere({
  value,
  readOnly,
  onStore,
}: {
  value: readonly string[];
  readOnly: boolean;
  onStore: (addresses: string[]) => void;
}): ReactElement {
  const texts = useTexts(policyTexts);
  const [refused, setRefused] = useState<{ typed: string; wrong: WrongLines } | null>(null);
  const draft = useDraft(value.join('\n'), (typed) => {
    const read = policyLines(typed);
    if ('addresses' in read) onStore(read.addresses);
    else setRefused({ typed, wrong: read.wrong });
  });
  const sayWrong = (wrong: WrongLines): string =>
    wrong === 'too-many' ? texts.elsewhereTooMany(mostPagesElsewhere) : texts.elsewhereWrong(wrong.line);
  return (
    <Field
      id="settings-policy-elsewhere"
      label={texts.elsewhere}
      hint={texts.elsewhereHint}
      wrong={refused ? sayWrong(refused.wrong) : undefined}
    >
      {(ids) => (
        <TextArea
          field={ids}
          readOnly={readOnly}
          rows={2}
          spellCheck={false}
          wrong={refused !== null}
          value={refused?.typed ?? draft.value}
          onChange={(typed) => {
            setRefused(null);
            draft.change(typed);
          }}
          onBlur={draft.finish}
        />
      )}
    </Field>
  );
}
