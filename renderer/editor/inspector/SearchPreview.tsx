import type { ReactElement } from 'react';
import type { Article } from '../../../shared/article/Article';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { articleAddress } from '../../../shared/pages/articleAddress';
import { cutForSearch, searchPlaces } from '../../../shared/pages/cutForSearch';
import type { HeadWords } from '../../../shared/pages/headWords';
import type { Site } from '../../../shared/pages/Site';
import { useTexts } from '../../settings/language';
import { TitleLength } from './TitleLength';
import { useKeptAddresses } from './useKeptAddresses';

interface SearchPreviewProps {
  article: Article;
  /** Null until it is known. */
  site: Site | null;
  /** As they stand in the page's head. */
  head: HeadWords;
}

/** How a search engine shows the article's page. */
export function SearchPreview({ article, site, head }: SearchPreviewProps): ReactElement {
  const texts = useTexts(inspectorTexts);
  const kept = useKeptAddresses(article.id, article.status);
  const title = cutForSearch(head.title, searchPlaces.title);
  const description = cutForSearch(head.description, searchPlaces.description);
  const address = pathTo(articleAddress(article, kept), site).join(' › ');
  return (
    <>
      <h3 className="preview-label">{texts.searchPreview}</h3>
      <figure className="search-preview" aria-label={texts.searchPreview}>
        {site && <p className="search-site cut">{site.name}</p>}
        <p className="search-address cut" title={address}>
          {address}
        </p>
        <p className="search-title">
          {article.headline || article.seoTitle ? title.shown : texts.noHeadline}
        </p>
        <p className="search-text">{description.shown || texts.noDescription}</p>
      </figure>
      <TitleLength article={article} title={head.title} cut={title} />
    </>
  );
}

/** The parts of the address of a page; without the site's as long as that is not known. */
function pathTo(page: string, site: Site | null): string[] {
  const address = `${site?.address ?? ''}${page}`;
  const { host, pathname } = URL.canParse(address) ? new URL(address) : { host: '', pathname: page };
  return [host, ...pathname.split('/')].filter(Boolean);
}
