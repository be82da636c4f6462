import type { ReactElement } from 'react';
import { useState } from 'react';
import { setFields } from '../../shared/article/editFields';
import { clockIn, momentIn, offsetIn } from '../../shared/article/zoneClock';
import { exportTexts } from '../../shared/language/exportTexts';
import { parseTypedTime } from '../../shared/language/typedDate';
import { Button } from '../parts/Button';
import { DateInput } from '../parts/DateInput';
import { Field } from '../parts/Field';
import { TextInput } from '../parts/TextInput';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useField } from '../session/useSession';
import { useTexts } from '../settings/language';
import { momentNow } from '../stills/today';
import { usePageZone } from './usePageZone';

/** The day and time printed on the page, on the page's own clock: not always this computer's. */
export function PublishedAtFields({ session }: { session: ArticleSession }): ReactElement {
  const words = useTexts(exportTexts);
  const publishedAt = useField(session, 'publishedAt');
  const zone = usePageZone();
  const now = clockIn(zone, publishedAt) ?? { day: '', time: '' };
  const [typed, setTyped] = useState<{ text: string; stored: string } | null>(null);
  const [left, setLeft] = useState(true);
  const time = typed?.stored === publishedAt ? typed.text : now.time;
  const wrong = left && time !== '' && parseTypedTime(time) === null;

  function store(day: string, at: string): string {
    const moment = momentIn(zone, day, at);
    setFields(session.doc, { publishedAt: moment });
    return moment;
  }

  return (
    <div className="stack">
      <Field id="published-day" label={words.publishedAt}>
        {(field) => (
          <DateInput
            field={field}
            value={now.day}
            off={session.readOnly}
            onFocus={() => beginUndoStep(session)}
            onChange={(day) => store(day, now.time || '00:00')}
          />
        )}
      </Field>
      <Field
        id="published-time"
        label={words.publishedTime}
        wrong={wrong ? words.timeWrong : undefined}
        hint={isElsewhere(zone, publishedAt) ? words.timeIn(cityOf(zone)) : undefined}
      >
        {(field) => (
          <TextInput
            field={field}
            value={time}
            placeholder={words.timeExample}
            wrong={wrong}
            off={session.readOnly}
            onFocus={() => {
              setLeft(false);
              beginUndoStep(session);
            }}
            onChange={(text) => {
              const at = parseTypedTime(text);
              setTyped({ text, stored: at && now.day ? store(now.day, at) : publishedAt });
            }}
            onBlur={() => {
              setLeft(true);
              if (parseTypedTime(time) !== null || time === '') setTyped(null);
            }}
            end={
              !session.readOnly && (
                <Button
                  look="text"
                  size="small"
                  onClick={() => {
                    beginUndoStep(session);
                    setFields(session.doc, { publishedAt: momentNow() });
                  }}
                >
                  {words.now}
                </Button>
              )
            }
          />
        )}
      </Field>
    </div>
  );
}

/** Whether a zone's clock shows another time than this computer's at a moment. */
function isElsewhere(zone: string, moment: string): boolean {
  const at = new Date(moment);
  return !Number.isNaN(at.getTime()) && offsetIn(zone, at.getTime()) !== -at.getTimezoneOffset();
}

/** `Amsterdam` of `Europe/Amsterdam`. */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
