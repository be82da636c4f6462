import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { isPublished } from '../../shared/article/editCorrections';
import { correctionTexts } from '../../shared/language/correctionTexts';
import { inspectorTexts } from '../../shared/language/inspectorTexts';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { PanelSection } from '../parts/PanelSection';
import type { ArticleSession } from '../session/ArticleSession';
import { useField, useStatus } from '../session/useSession';
import { useTexts } from '../settings/language';
import { CorrectionFields } from './CorrectionFields';
import { useCorrections, useLastExport } from './useCorrections';
import './corrections.css';

/**
 * What was put right in a published article; nothing for one that nobody has seen on a page. A moment of publication
 * alone says little: it is set when somebody looks at the page.
 */
export function CorrectionSection({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(correctionTexts);
  const { fold } = useTexts(inspectorTexts);
  const corrections = useCorrections(session);
  const lastExport = useLastExport(session);
  const publishedAt = useField(session, 'publishedAt');
  const status = useStatus(session);
  const wasOut = publishedAt !== '' && (status === 'exported' || lastExport !== '');
  if (corrections.length === 0 && !wasOut) return null;
  return (
    <PanelSection
      title={texts.title}
      foldLabel={fold(texts.title)}
      end={
        <>
          {corrections.length > 0 && <span className="count-of">{corrections.length}</span>}
          {!session.readOnly && publishedAt && (
            <IconButton
              icon={Plus}
              size="small"
              label={texts.place}
              onClick={() => runCommand('correction.place')}
            />
          )}
        </>
      }
    >
      {corrections.length === 0 && <p className="quiet small">{texts.none}</p>}
      <ul className="correction-list">
        {corrections.toReversed().map((correction) => (
          <li key={correction.id}>
            <CorrectionFields
              session={session}
              correction={correction}
              out={isPublished(correction, lastExport)}
            />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
