import { useState } from 'react';

interface LiveText {
  /** What the control shows. */
  value: string;
  change(typed: string): void;
  /** The control lost focus: it shows the stored value again. */
  end(): void;
}

/**
 * Text that is stored with every key. While it is being typed the control shows exactly what was typed,
 * also where the stored form differs (a trimmed space, an address made of it), so that the caret never
 * jumps. When the stored value becomes another in any other way, by undo or by another replica, that is
 * shown at once. `store` answers with the form that is now stored.
 */
export function useLiveText(stored: string, store: (typed: string) => string): LiveText {
  const [typing, setTyping] = useState<{ typed: string; stored: string } | null>(null);
  return {
    value: typing?.stored === stored ? typing.typed : stored,
    change: (typed) => setTyping({ typed, stored: store(typed) }),
    end: () => setTyping(null),
  };
}
