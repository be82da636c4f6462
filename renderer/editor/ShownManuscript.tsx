import { useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Article, Block, Run } from '../../shared/article/Article';
import { flatLength } from '../../shared/article/flatText';
import type { LeftAt } from '../../shared/bridge/LeftAt';
import { leftAtOf } from '../session/left';
import { stillAddress } from '../../shared/still/stillAddress';

/**
 * The manuscript to read, drawn from an article's values with the very marks and measures of the editors, which
 * take its place as soon as the article's history is taken in.
 */
export function ShownManuscript({ article }: { article: Article }): ReactElement {
  const manuscript = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const left = leftAtOf(article.id);
    if (left && manuscript.current) scrollTo(manuscript.current, article, left);
  }, [article]);
  return (
    <div ref={manuscript} className="ms" lang={article.language}>
      <div className="copy copy-headline ProseMirror">
        <p>{article.headline || <br />}</p>
      </div>
      <div className="copy copy-standfirst ProseMirror">
        <p>{runsOf(article.standfirst)}</p>
      </div>
      <div className="copy copy-body ProseMirror">
        {article.body.map((block, index) => blockOf(article, block, index))}
      </div>
    </div>
  );
}

/** Scrolls to where the article was left, as near as its values tell. */
function scrollTo(manuscript: Element, article: Article, { top, offset }: LeftAt): void {
  let at = 0;
  const index = article.body.findIndex((block) => (at += flatLength(block)) > top.index);
  const block = manuscript.querySelector(
    top.field === 'body' ? `.copy-body > :nth-child(${index + 1})` : `.copy-${top.field} > p`,
  );
  const stone = manuscript.closest('.stone');
  if (!block || !stone) return;
  stone.scrollTop += block.getBoundingClientRect().top - stone.getBoundingClientRect().top - offset;
}

function blockOf(article: Article, block: Block, key: number): ReactElement {
  const runs = runsOf(block.runs);
  switch (block.kind) {
    case 'paragraph':
      return (
        <p key={key} data-block="paragraph">
          {runs}
        </p>
      );
    case 'subhead':
      return (
        <h2 key={key} data-block="subhead">
          {runs}
        </h2>
      );
    case 'quote':
      return (
        <blockquote key={key} data-block="quote">
          {runs}
        </blockquote>
      );
    case 'list-item':
      return (
        <p key={key} data-block="list-item" data-ordered={block.ordered} data-depth={block.depth}>
          {runs}
        </p>
      );
    case 'still': {
      const still = article.stills.find(({ id }) => id === block.still);
      return (
        <figure key={key} data-block="still" className={still ? undefined : 'is-gone'}>
          <div className="pic">
            {still && (
              <img
                src={stillAddress(still.original.hash, 1440)}
                alt={still.altText}
                style={{ objectPosition: `${still.focus.x * 100}% ${still.focus.y * 100}%` }}
              />
            )}
          </div>
          <figcaption>
            <span className="caption">{runs}</span>
          </figcaption>
        </figure>
      );
    }
    case 'unknown':
      return (
        <div key={key} data-block="unknown">
          {runs}
        </div>
      );
  }
}

/** The runs of a block; an empty block keeps the height of a line. */
function runsOf(runs: readonly Run[]): ReactNode {
  return runs.length === 0 ? <br /> : runs.map(runOf);
}

function runOf(run: Run, key: number): ReactNode {
  if (run.kind === 'line-break') return <br key={key} />;
  if (run.kind === 'unknown') {
    return (
      <span key={key} data-unknown={run.name}>
        {run.name}
      </span>
    );
  }
  let text: ReactNode = run.text;
  if (run.italic) text = <em>{text}</em>;
  if (run.bold) text = <strong>{text}</strong>;
  // To be read only: where a link leads is for the editor to say.
  if (run.link) text = <a>{text}</a>;
  return <span key={key}>{text}</span>;
}
