import type { ReactElement } from 'react';
import type { ArticleLanguage } from '../../../shared/article/Article';
import { articleLanguages } from '../../../shared/article/Article';
import type { FindingField } from '../../../shared/preflight/Finding';
import { setFields } from '../../../shared/article/editFields';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { partsTexts } from '../../../shared/language/partsTexts';
import { writeTexts } from '../../../shared/language/writeTexts';
import { Field } from '../../parts/Field';
import { focusField } from '../../parts/focusField';
import { PanelSection } from '../../parts/PanelSection';
import { Select } from '../../parts/Select';
import type { ArticleSession } from '../../session/ArticleSession';
import { beginUndoStep } from '../../session/undoStep';
import { useJump } from '../../session/jump';
import { useDigested } from '../../session/useSession';
import { useTexts } from '../../settings/language';
import { SpelledAlso } from '../../spelling/SpelledAlso';
import { ArticleTextField } from './ArticleTextField';
import { SlugField } from './SlugField';
import { SeoTitleField } from './SeoTitleField';

/** The article's own small fields. */
export function DetailsSection({ session }: { session: ArticleSession }): ReactElement {
  const words = useTexts(writeTexts);
  const texts = useTexts(inspectorTexts);
  const { languages } = useTexts(partsTexts);
  const language = useDigested(session, ({ article }) => article.language);
  useJump('fields', ({ field }) => focusField(fieldOf(field)));
  return (
    <PanelSection title={words.details} foldLabel={texts.fold(words.details)}>
      <div className="stack">
        <SlugField session={session} />
        <ArticleTextField session={session} name="byline" label={words.byline} />
        <ArticleTextField session={session} name="section" label={words.section} />
        <ArticleTextField session={session} name="kicker" label={words.kicker} />
        <ArticleTextField session={session} name="dateline" label={words.dateline} />
        <Field id="inspector-language" label={words.language}>
          {(field) => (
            <>
              <Select<ArticleLanguage>
                field={field}
                value={language}
                off={session.readOnly}
                options={articleLanguages.map((value) => ({ value, label: languages[value] }))}
                onChange={(chosen) => {
                  beginUndoStep(session);
                  setFields(session.doc, { language: chosen });
                  session.digest.now();
                }}
              />
              <SpelledAlso session={session} />
            </>
          )}
        </Field>
        <SeoTitleField session={session} />
      </div>
    </PanelSection>
  );
}

/** Where one of the article's own fields is changed: the status stands in the window's bar. */
function fieldOf(field: FindingField | undefined): HTMLElement | null {
  if (field === 'status') return document.querySelector('.status-button');
  return document.getElementById(
    field === 'seoTitle' ? 'inspector-seo-title' : `inspector-${field ?? 'slug'}`,
  );
}
