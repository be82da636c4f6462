import type { ReactElement } from 'react';
import { ariaKeys, showKeys } from '../../shared/commands/keys';
import { windowTexts } from '../../shared/language/windowTexts';
import type { Stage } from '../../shared/bridge/WindowView';
import { useTexts } from '../settings/language';
import { Count } from './Count';
import { onMac } from '../settings/platform';

const stages = [
  { stage: 'write', keys: 'Mod+1', digit: '1' },
  { stage: 'review', keys: 'Mod+2', digit: '2' },
  { stage: 'export', keys: 'Mod+3', digit: '3' },
] as const;

interface StagesProps {
  stage: Stage;
  onChoose: (stage: Stage) => void;
  /** What waits in a stage: how much, and in words. */
  waiting?: Partial<Record<Stage, { count: number; says: string; tone?: 'plain' | 'red' | 'blue' }>>;
}

/** The stages of an article, always in the same place of the window bar. */
export function Stages({ stage, onChoose, waiting = {} }: StagesProps): ReactElement {
  const texts = useTexts(windowTexts);
  return (
    <nav className="stages" aria-label={texts.stages}>
      {stages.map(({ stage: one, keys, digit }) => (
        <button
          key={one}
          type="button"
          aria-current={one === stage ? 'page' : undefined}
          aria-keyshortcuts={ariaKeys(keys, onMac)}
          title={`${texts[one]} (${showKeys(keys, onMac)})`}
          onClick={() => onChoose(one)}
        >
          <kbd className="kbd" aria-hidden="true">
            {digit}
          </kbd>
          {texts[one]}
          {waiting[one] && waiting[one].count > 0 && (
            <Count value={waiting[one].count} tone={waiting[one].tone ?? 'blue'} label={waiting[one].says} />
          )}
        </button>
      ))}
    </nav>
  );
}
