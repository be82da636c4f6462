import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Correction } from '../../shared/article/Correction';
import { correctionKinds, isPrinted, longestCorrection } from '../../shared/article/Correction';
import { changeCorrection, removeCorrection } from '../../shared/article/editCorrections';
import { correctionTexts } from '../../shared/language/correctionTexts';
import { printLongMoment } from '../../shared/language/dates';
import { Field } from '../parts/Field';
import { IconButton } from '../parts/IconButton';
import { Segmented } from '../parts/Segmented';
import { TextArea } from '../parts/TextArea';
import { useLiveText } from '../parts/useLiveText';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { beginUndoStep } from '../session/undoStep';
import { useLanguage, useTexts } from '../settings/language';
import { placedCorrection } from './usePlaceCorrection';

interface CorrectionFieldsProps {
  session: ArticleSession;
  correction: Correction;
  /** It has been on the site: it stays as it is, or goes. */
  out: boolean;
}

/** One correction: what kind it is and what it says, stored with every key. */
export function CorrectionFields({ session, correction, out }: CorrectionFieldsProps): ReactElement {
  const { id, kind, at } = correction;
  const texts = useTexts(correctionTexts);
  const language = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const placed = useObservable(placedCorrection);
  const text = useLiveText(correction.text, (typed) => {
    const cut = typed.slice(0, longestCorrection);
    changeCorrection(session.doc, id, { text: cut });
    return cut;
  });
  const off = out || session.readOnly;

  useEffect(() => {
    if (placed !== id) return;
    placedCorrection.set('');
    area.current?.focus();
  }, [placed, id]);

  return (
    <div className="correction" role="group" aria-label={texts.kinds[kind]}>
      <div className="correction-head">
        {off ? (
          <b>{texts.kinds[kind]}</b>
        ) : (
          <Segmented
            label={texts.kind}
            value={kind}
            options={correctionKinds.map((value) => ({ value, label: texts.kinds[value] }))}
            onChange={(value) => {
              beginUndoStep(session);
              changeCorrection(session.doc, id, { kind: value });
            }}
          />
        )}
        {!session.readOnly && (
          <IconButton
            icon={Trash2}
            size="small"
            label={texts.remove}
            onClick={() => {
              beginUndoStep(session);
              removeCorrection(session.doc, id);
              beginUndoStep(session);
            }}
          />
        )}
      </div>
      <Field
        id={`correction-${id}`}
        labelAt="above"
        label={texts.text}
        hint={out ? texts.out : isPrinted(correction) ? texts.notOut : texts.notWritten}
      >
        {(field) => (
          <TextArea
            ref={area}
            field={field}
            rows={3}
            oneParagraph
            off={off}
            placeholder={texts.example}
            limit={longestCorrection}
            value={text.value}
            onFocus={() => beginUndoStep(session)}
            onChange={text.change}
            onBlur={text.end}
          />
        )}
      </Field>
      <p className="quiet small">{texts.placed(printLongMoment(at, language))}</p>
    </div>
  );
}
