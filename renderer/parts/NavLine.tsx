import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { printNumber } from '../../shared/language/numbers';
import { useLanguage } from '../settings/language';
import { Icon } from './Icon';

interface NavLineProps {
  icon?: LucideIcon;
  /** Whether it leads to what is shown now. */
  here: boolean;
  count?: number | undefined;
  /** Whether a panel that it opens is shown; left out for a line that leads elsewhere. */
  expanded?: boolean;
  /** What kind of thing it is, in a word. */
  kind?: string;
  onClick: () => void;
  children: ReactNode;
}

/** A line at the left that leads to a part of the library. */
export function NavLine(props: NavLineProps): ReactElement {
  const { icon, here, count, expanded, kind, onClick, children } = props;
  const language = useLanguage();
  return (
    <button
      type="button"
      className="nav-line"
      aria-current={here ? 'page' : undefined}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {icon && <Icon of={icon} />}
      <span className="nav-name">
        <span className="cut" title={typeof children === 'string' ? children : undefined}>
          {children}
        </span>
        {kind && <span className="nav-kind">{kind}</span>}
      </span>
      {count !== undefined && <span className="nav-count">{printNumber(count, language)}</span>}
    </button>
  );
}
