import { Check, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon';

const icons = { block: OctagonAlert, warn: TriangleAlert, fine: Check, blue: Info };

interface NoticeProps {
  tone: 'block' | 'warn' | 'fine' | 'blue';
  /** Read out as soon as it appears; only for what stands in the way. */
  alert?: boolean;
  id?: string;
  children: ReactNode;
}

/** A sentence on a tinted ground, in the place it is about. */
export function Notice({ tone, alert, id, children }: NoticeProps): ReactElement {
  return (
    <div className={`notice ${tone}`} role={alert ? 'alert' : undefined} id={id}>
      <Icon of={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}
