import { ChevronDown, OctagonAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { Icon } from '../parts/Icon';

/** The groups that were opened, so that the next picture's form stands as the last one was left. */
const opened = new Set<string>();

interface StillGroupProps {
  /** Names the group among those of the form. */
  name: string;
  title: string;
  /** What stands inside in few words, read while it is closed. */
  says?: ReactNode;
  /** Something inside has to be seen to: the group opens by itself. */
  wrong?: string | undefined;
  children: ReactNode;
}

/** A part of the form that opens: closed, it says in one line what is in it. */
export function StillGroup({ name, title, says, wrong, children }: StillGroupProps): ReactElement {
  const [open, setOpen] = useState(() => opened.has(name) || wrong !== undefined);
  const isWrong = wrong !== undefined;
  const [wasWrong, setWasWrong] = useState(isWrong);
  if (isWrong !== wasWrong) {
    setWasWrong(isWrong);
    if (isWrong) setOpen(true);
  }
  return (
    <details
      className="still-group"
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        setOpen(now);
        if (now) opened.add(name);
        else opened.delete(name);
      }}
    >
      <summary>
        <h2>{title}</h2>
        {wrong === undefined ? (
          !open && <span className="says cut">{says}</span>
        ) : (
          <span className="says wrong cut">
            <Icon of={OctagonAlert} size={14} />
            {wrong}
          </span>
        )}
        <Icon of={ChevronDown} size={14} />
      </summary>
      {open && <div className="stack">{children}</div>}
    </details>
  );
}
