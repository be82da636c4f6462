import type { ReactElement } from 'react';
import { useState } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { clockIn, momentIn } from '../../shared/article/zoneClock';
import { exportTexts } from '../../shared/language/exportTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import { parseTypedTime } from '../../shared/language/typedDate';
import type { Still } from '../../shared/still/Still';
import { usePageZone } from '../export/usePageZone';
import { DateInput } from '../parts/DateInput';
import { Field } from '../parts/Field';
import { TextInput } from '../parts/TextInput';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { StillLabel } from './StillLabel';

interface EmbargoFieldProps {
  session: ArticleSession;
  still: Still;
  id?: string;
  labelAt?: 'left' | 'above';
  wrong?: string | undefined;
}

/** The day from which a still may be used and, where it is known, the time, on the clock that pages go by. */
export function EmbargoField(props: EmbargoFieldProps): ReactElement {
  const { session, still, id = 'still-usableFrom', labelAt, wrong } = props;
  const words = useTexts(stillTexts);
  const times = useTexts(exportTexts);
  const zone = usePageZone();
  const { usableFrom } = still;
  const { day, time } = clockOf(usableFrom, zone);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? time;
  const oddTime = typed !== null && typed.trim() !== '' && parseTypedTime(typed) === null;

  function store(onDay: string, at: string): void {
    const moment = onDay && at ? momentIn(zone, onDay, at) : onDay;
    if (moment !== usableFrom) changeStill(session.doc, still.id, { usableFrom: moment });
  }

  return (
    <Field
      id={id}
      labelAt={labelAt}
      label={<StillLabel still={still} name="usableFrom" />}
      wrong={oddTime ? times.timeWrong : wrong}
    >
      {(field) => (
        <div className="day-and-time">
          <DateInput
            field={field}
            value={day}
            wrong={wrong !== undefined}
            off={session.readOnly}
            onFocus={() => beginUndoStep(session)}
            onChange={(onDay) => store(onDay, time)}
          />
          <TextInput
            aria-label={words.embargoTime}
            value={shown}
            placeholder={times.timeExample}
            wrong={oddTime}
            off={session.readOnly || !day}
            onFocus={() => beginUndoStep(session)}
            onChange={(text) => {
              setTyped(text);
              const at = parseTypedTime(text);
              if (at !== null || text.trim() === '') store(day, at ?? '');
            }}
            onBlur={() => {
              if (!oddTime) setTyped(null);
            }}
          />
        </div>
      )}
    </Field>
  );
}

/** A moment with a zone on the page's clock; one without, and a day, as they stand. */
function clockOf(moment: string, zone: string): { day: string; time: string } {
  const withZone = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(moment);
  return (
    (withZone ? clockIn(zone, moment) : null) ?? { day: moment.slice(0, 10), time: moment.slice(11, 16) }
  );
}
