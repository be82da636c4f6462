import type { ReactElement, ReactNode } from 'react';

/** How serious a badge or notice is. `plain` for where a value came from. */
export type Tone = 'plain' | 'blue' | 'fine' | 'warn' | 'block';

/** A word on a tinted ground. */
export function Badge({
  tone = 'plain',
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <span className={tone === 'plain' ? 'badge' : `badge ${tone}`} title={title}>
      {children}
    </span>
  );
}
