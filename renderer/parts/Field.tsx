import { OctagonAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon';

/** What a field hands to the control inside it, so that label and hints belong to it. */
export interface FieldIds {
  id: string;
  describedBy: string | undefined;
}

/** Something under a field with buttons of its own, and what of it is read out with the field. */
export interface FieldNote {
  says: string;
  shown: ReactNode;
}

interface FieldProps {
  /** Names the control; its hints get ids made from it. */
  id: string;
  label: ReactNode;
  /** `left` in panels, `above` in dialogs. */
  labelAt?: 'left' | 'above';
  hint?: string | undefined;
  /** What is wrong and what to do about it; shown instead of the hint. */
  wrong?: string | undefined;
  /** What else is to be known of the value, under that. */
  note?: FieldNote | null;
  children: (ids: FieldIds) => ReactNode;
}

/** A label, a control and a sentence under it. */
export function Field({
  id,
  label,
  labelAt = 'left',
  hint,
  wrong,
  note,
  children,
}: FieldProps): ReactElement {
  const described = wrong || hint ? `${id}-hint` : undefined;
  const noted = note ? `${id}-note` : undefined;
  return (
    <div className={labelAt === 'above' ? 'field above' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div>
        {children({ id, describedBy: [described, noted].filter(Boolean).join(' ') || undefined })}
        {(wrong || hint) && (
          <p className={wrong ? 'hint wrong' : 'hint'} id={described}>
            {wrong && <Icon of={OctagonAlert} size={14} />}
            <span>{wrong ?? hint}</span>
          </p>
        )}
        {note && (
          <>
            <span id={noted} hidden>
              {note.says}
            </span>
            {note.shown}
          </>
        )}
      </div>
    </div>
  );
}
