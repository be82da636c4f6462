import type { ReactElement } from 'react';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { pageHead } from '../../../shared/pages/pageHead';
import { PanelSection } from '../../parts/PanelSection';
import type { ArticleSession } from '../../session/ArticleSession';
import { useDigested } from '../../session/useSession';
import { useTexts } from '../../settings/language';
import { SearchPreview } from './SearchPreview';
import { ShareCard } from './ShareCard';
import { useSite } from './useSite';

/** How the article's page comes along elsewhere: in a search engine's results, and as a shared link. */
export function SharingSection({ session }: { session: ArticleSession }): ReactElement {
  const texts = useTexts(inspectorTexts);
  const article = useDigested(session, (digested) => digested.article);
  const site = useSite();
  const head = pageHead(article, site?.name ?? '');
  return (
    <PanelSection title={texts.sharing} foldLabel={texts.fold(texts.sharing)}>
      <SearchPreview article={article} site={site} head={head} />
      <ShareCard article={article} site={site} head={head} />
    </PanelSection>
  );
}
