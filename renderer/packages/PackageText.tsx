import type { ReactElement } from 'react';
import { createElement } from 'react';
import type { Article, Block, Run } from '../../shared/article/Article';
import { packageTexts } from '../../shared/language/packageTexts';
import { Notice } from '../parts/Notice';
import { useTexts } from '../settings/language';

const elements: Record<Block['kind'], string> = {
  paragraph: 'p',
  subhead: 'h3',
  quote: 'blockquote',
  'list-item': 'p',
  still: 'figcaption',
  unknown: 'p',
};

/** The words of an article that is in no library: to be read, and no more. Links lead nowhere. */
export function PackageText({ article }: { article: Article }): ReactElement {
  const texts = useTexts(packageTexts);
  return (
    <div className="package-body">
      <Notice tone="warn">{texts.lookNote}</Notice>
      <div
        className="package-text"
        lang={article.language}
        role="document"
        aria-label={article.headline}
        tabIndex={0}
        data-first-focus
      >
        <h2>{article.headline}</h2>
        <p className="package-standfirst">{article.standfirst.map(print)}</p>
        {article.body.map((block, at) =>
          createElement(
            elements[block.kind],
            { key: at, className: `package-${block.kind}` },
            block.runs.map(print),
          ),
        )}
      </div>
    </div>
  );
}

function print(run: Run, at: number): ReactElement | string {
  if (run.kind === 'line-break') return <br key={at} />;
  if (run.kind === 'unknown') return run.name;
  if (run.bold)
    return (
      <b key={at} lang={run.language}>
        {run.text}
      </b>
    );
  if (run.italic)
    return (
      <i key={at} lang={run.language}>
        {run.text}
      </i>
    );
  return run.language ? (
    <span key={at} lang={run.language}>
      {run.text}
    </span>
  ) : (
    run.text
  );
}
