import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { Site } from '../../../shared/bridge/answers';
import { slugOf } from '../../../shared/article/slug';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { describe } from '../../../shared/pages/describe';
import type { ArticleSession } from '../../session/ArticleSession';
import { library } from '../../session/bridge';
import { useDigested, useField, useHeadline } from '../../session/useSession';
import { useTexts } from '../../settings/language';

/** How a search engine will show the article. */
export function SearchPreview({ session }: { session: ArticleSession }): ReactElement {
  const texts = useTexts(inspectorTexts);
  const host = useSiteHost();
  const headline = useHeadline(session);
  const description = useDigested(session, ({ article }) =>
    article.standfirst.length > 0 ? describe(article) : '',
  );
  const title = useField(session, 'seoTitle') || headline;
  const section = useField(session, 'section');
  const slug = useField(session, 'slug') || slugOf(headline, '');
  const path = [host, slugOf(section, ''), slug].filter(Boolean).join(' › ');
  return (
    <figure className="search-preview" aria-label={texts.searchPreview}>
      <p className="search-address cut">{path}</p>
      <p className="search-title">{title || texts.noHeadline}</p>
      <p className="search-text">{description || texts.noDescription}</p>
    </figure>
  );
}

/** The site's host name; '' until it is known. */
function useSiteHost(): string {
  const [site, setSite] = useState<Site | null>(null);
  useEffect(() => {
    let here = true;
    void library.call('site:load', {}).then((answer) => {
      // Without the site the preview only lacks its first word; nothing stands in anyone's way.
      if (here && answer.ok) setSite(answer.value);
    });
    return () => {
      here = false;
    };
  }, []);
  return site && URL.canParse(site.address) ? new URL(site.address).host : '';
}
