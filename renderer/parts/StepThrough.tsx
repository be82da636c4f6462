import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { commandOf } from '../../shared/commands/commands';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from './IconButton';

interface StepThroughProps {
  previous: { id: CommandId; label: string };
  next: { id: CommandId; label: string };
  /** Where one is among them, or that there are none; read out when it changes. */
  says: string;
  /** What that is, for those who do not see it; read out with it. */
  what?: string;
  off: boolean;
}

/** Two buttons to go from one thing to the next, with where one is between them. */
export function StepThrough({ previous, next, says, what = '', off }: StepThroughProps): ReactElement {
  return (
    <>
      <StepButton {...previous} icon={ArrowUp} off={off} />
      <span className="figures" role="status">
        {says}
        {what && <span className="visually-hidden">: {what}</span>}
      </span>
      <StepButton {...next} icon={ArrowDown} off={off} />
    </>
  );
}

function StepButton({
  id,
  label,
  icon,
  off,
}: StepThroughProps['next'] & { icon: typeof ArrowUp; off: boolean }): ReactElement {
  const keys = commandOf(id).keys?.[0];
  return (
    <IconButton icon={icon} label={label} {...(keys && { keys })} off={off} onClick={() => runCommand(id)} />
  );
}
