import type { Article } from '../../article/Article';
import { contentHash } from '../../article/contentHash';
import type { LibraryFacts } from '../PreflightFacts';
import type { Rule } from '../Rule';

/** What was typed before the approval may reach the disk with it, or a moment after: so long, in milliseconds. */
const onItsWay = 5000;

/** Somebody approved another text than the one that would be printed. */
export const approvalVoid: Rule = {
  name: 'approval-void',
  advises: true,
  needs: 'library',
  check: (article, { library }) => {
    if (!library?.approvedAt || !isVoid(article, library)) return [];
    const { approvedAt } = library;
    // The library may not have seen yet what was edited last.
    const editedAt = isLater(library) ? library.editedAt : '';
    return [{ level: 'warn', where: { part: 'fields', field: 'status' }, values: { approvedAt, editedAt } }];
  },
};

function isVoid(article: Article, library: LibraryFacts): boolean {
  const { approvedHash } = library;
  if (approvedHash === '') return article.status === 'approved' && isLater(library);
  const speaksOfIt = article.status === 'approved' || article.status === 'exported';
  return speaksOfIt && contentHash(article) !== approvedHash;
}

/** Whether what is printed changed after the approval. */
function isLater({ approvedAt, editedAt }: LibraryFacts): boolean {
  return Date.parse(editedAt) - Date.parse(approvedAt) > onItsWay;
}
