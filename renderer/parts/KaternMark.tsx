import type { ReactElement } from 'react';

/** Katern's sign: a K with a red stitch in its spine. */
export function KaternMark({ size = 20 }: { size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path fill="currentColor" d="M2 1h4v18H2z" />
      <path fill="currentColor" d="M7.2 9.6 14 1h4.4L10 11.6v-.1L7.2 15z" />
      <path fill="currentColor" d="m10.6 12.2 2.6-3.3L18.8 19h-4.4z" />
      <path fill="var(--red)" d="M2 7h4v4H2z" />
    </svg>
  );
}
