import type { ReactElement } from 'react';
import { TextInput } from './TextInput';
import type { TextInputProps } from './TextInput';
import type { Draft } from './useDraft';

interface DraftInputProps extends Omit<
  TextInputProps,
  'value' | 'wrong' | 'onChange' | 'onBlur' | 'onKeyDown'
> {
  draft: Draft;
  /** What was typed and not taken, which stands until something else is typed; null for none. */
  refused?: string | null;
  /** Something else is typed. */
  onTyped?: () => void;
}

/** One line whose text is handed over when the person leaves it or presses Enter. */
export function DraftInput({ draft, refused = null, onTyped, ...props }: DraftInputProps): ReactElement {
  return (
    <TextInput
      {...props}
      wrong={refused !== null}
      value={refused ?? draft.value}
      onChange={(value) => {
        onTyped?.();
        draft.change(value);
      }}
      onBlur={draft.finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.finish();
      }}
    />
  );
}
