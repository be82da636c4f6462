import type { ComponentType, ReactElement, ReactNode } from 'react';
import { useEffect, useState } from 'react';

/** A part of the window whose code is loaded when it is wanted, or before. */
export interface LaterPart<P> {
  (props: P & { meanwhile?: ReactNode }): ReactElement;
  /** Loads its code, so that it stands there at once when it is wanted. */
  load: () => Promise<unknown>;
}

/**
 * Makes one. Until its code is there, `meanwhile` stands in its place. React's own `lazy` would wait for code that is
 * there already too, and show what stands for it for at least 0.3 seconds. Code that does not load is thrown while it
 * is drawn, and loaded anew when it is wanted again.
 */
export function laterPart<P extends object>(load: () => Promise<ComponentType<P>>): LaterPart<P> {
  let there: ComponentType<P> | null = null;
  let begun: Promise<ComponentType<P>> | null = null;
  const loading = (): Promise<ComponentType<P>> => {
    begun ??= load().then(
      (loaded) => (there = loaded),
      (error: unknown) => {
        begun = null;
        throw error;
      },
    );
    return begun;
  };
  const Part = ({ meanwhile = null, ...props }: P & { meanwhile?: ReactNode }): ReactElement => {
    const [Shown, setShown] = useState(() => there);
    const [failed, setFailed] = useState<{ why: unknown } | null>(null);
    useEffect(() => {
      if (Shown) return;
      loading().then(
        (loaded) => setShown(() => loaded),
        (why: unknown) => setFailed({ why }),
      );
    }, [Shown]);
    if (failed) throw failed.why;
    return Shown ? <Shown {...(props as unknown as P)} /> : <>{meanwhile}</>;
  };
  return Object.assign(Part, { load: loading });
}
