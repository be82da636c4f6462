import type { ReactElement } from 'react';
import { printTag } from '../../shared/tags/printTag';
import { Marked } from '../parts/Marked';
import type { RowFace } from './RowFace';
import { RowWaiting } from './RowWaiting';
import { shownTags } from './shownTags';

/** What stands under the headline of an article: what waits in it, tags, and how it begins or what was found. */
export function RowSecond({
  row,
  texts,
  language,
}: Pick<RowFace, 'row' | 'texts' | 'language'>): ReactElement {
  const { card, found } = row;
  return (
    <>
      {card.approvalVoid && <span className="tag-mark warn">{texts.approvalVoid}</span>}
      <RowWaiting card={card} texts={texts} language={language} />
      {card.sample && <span className="tag-mark">{texts.sample}</span>}
      {shownTags(row).map(({ tag, place, marks }) => (
        <span className="tag-mark" key={place}>
          <Marked text={printTag(tag)} marks={marks} />
        </span>
      ))}
      <span lang={card.opening ? card.language : undefined}>
        <Marked text={(found?.snippet ?? card.opening) || texts.noText} marks={found?.inSnippet ?? []} />
      </span>
    </>
  );
}
