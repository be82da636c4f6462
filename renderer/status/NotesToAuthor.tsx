import { CornerUpLeft } from 'lucide-react';
import type { ReactElement } from 'react';
import { notesToAuthor } from '../../shared/article/notesToAuthor';
import { printMoment } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { signOffTexts } from '../../shared/language/signOffTexts';
import { Icon } from '../parts/Icon';
import { useToday } from '../parts/useToday';
import { AuthorDisc } from '../people/AuthorDisc';
import type { ArticleSession } from '../session/ArticleSession';
import { useStatus, useVersions } from '../session/useSession';
import { useLanguage, useTexts } from '../settings/language';
import './status.css';

/** Shows over a piece that was given back what its author is asked to do, until its status is another. */
export function NotesToAuthor({ session }: { session: ArticleSession }): ReactElement | null {
  const texts = useTexts(signOffTexts);
  const language = useLanguage();
  const today = useToday();
  const status = useStatus(session);
  const versions = useVersions(session);
  const notes = status === 'draft' ? notesToAuthor(versions) : [];
  if (notes.length === 0) return null;
  return (
    <section className="notice blue window-notice sign-off-notice author-notes" aria-label={texts.notes}>
      <Icon of={CornerUpLeft} />
      <ul>
        {notes.map((version) => (
          <li key={version.id}>
            <AuthorDisc session={session} author={version} size="tiny" />
            <strong>
              {version.by
                ? texts.backBy(isolated(version.by), printMoment(version.at, language, today))
                : texts.backAt(printMoment(version.at, language, today))}
            </strong>
            <span dir="auto">{version.note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
