import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { setFields } from '../../../shared/article/editFields';
import { slugOf } from '../../../shared/article/slug';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { writeTexts } from '../../../shared/language/writeTexts';
import { Field } from '../../parts/Field';
import { IconButton } from '../../parts/IconButton';
import { TextInput } from '../../parts/TextInput';
import { showNote } from '../../parts/notes';
import { useLiveText } from '../../parts/useLiveText';
import type { ArticleSession } from '../../session/ArticleSession';
import { beginUndoStep } from '../../session/undoStep';
import { useField, useHeadline } from '../../session/useSession';
import { useTexts } from '../../settings/language';

/** The last part of the article's address: follows the headline until somebody sets it. Emptied, it follows again. */
export function SlugField({ session }: { session: ArticleSession }): ReactElement {
  const words = useTexts(writeTexts);
  const texts = useTexts(inspectorTexts);
  const set = useField(session, 'slug');
  const automatic = slugOf(useHeadline(session), '');
  const text = useLiveText(set, (typed) => {
    const slug = slugOf(typed, '');
    setFields(session.doc, { slug });
    return slug;
  });
  return (
    <Field id="inspector-slug" label={words.slug}>
      {(field) => (
        <TextInput
          field={field}
          mono
          value={text.value}
          placeholder={automatic}
          title={set || automatic}
          spellCheck={false}
          off={session.readOnly}
          onFocus={() => beginUndoStep(session)}
          onChange={text.change}
          onBlur={text.end}
          end={
            set &&
            !session.readOnly && (
              <IconButton
                icon={Lock}
                size="small"
                label={texts.fixedSlug}
                onClick={() => {
                  beginUndoStep(session);
                  setFields(session.doc, { slug: '' });
                  showNote({ text: texts.slugFollows });
                }}
              />
            )
          }
        />
      )}
    </Field>
  );
}
