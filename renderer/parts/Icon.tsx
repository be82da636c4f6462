import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';

interface IconProps {
  of: LucideIcon;
  /** Pixels. Smaller ones get a slightly heavier line, so that they look alike. */
  size?: 12 | 14 | 16 | 20;
}

/** A line icon. Never the only bearer of meaning: the text beside it, or the button's label, says it. */
export function Icon({ of: Drawn, size = 16 }: IconProps): ReactElement {
  return <Drawn className="icon" size={size} strokeWidth={size < 16 ? 2 : 1.75} aria-hidden />;
}
