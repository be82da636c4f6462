import { ChevronDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useId, useState } from 'react';
import { IconButton } from './IconButton';

interface PanelSectionProps {
  title: string;
  /** Right of the title: a badge, a count, a button. */
  end?: ReactNode;
  /** Given, the section can be folded; the label of that button. */
  foldLabel?: string;
  /** It is shown even where it was folded: something in it is being written. */
  keepOpen?: boolean;
  children: ReactNode;
}

/** A titled part of a panel. */
export function PanelSection({ title, end, foldLabel, keepOpen, children }: PanelSectionProps): ReactElement {
  const heading = useId();
  const body = useId();
  const [isFolded, setFolded] = useState(false);
  const folded = isFolded && !keepOpen;
  return (
    <section className={folded ? 'panel-section folded' : 'panel-section'} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        {end}
        {foldLabel && (
          <IconButton
            className="fold-button"
            icon={ChevronDown}
            label={foldLabel}
            size="small"
            aria-expanded={!folded}
            aria-controls={body}
            onClick={() => setFolded(!isFolded)}
          />
        )}
      </header>
      <div id={body} hidden={folded}>
        {children}
      </div>
    </section>
  );
}
