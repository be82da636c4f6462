import { approvalIn, isApprovalVoid } from '../../shared/article/approval';
import type { Version } from '../../shared/article/Version';
import type { ArticleSession } from '../session/ArticleSession';
import { useDigested, useVersions } from '../session/useSession';

/** The approval of an open article that no longer holds, a moment behind the typing; null where all is as approved. */
export function useVoidApproval(session: ArticleSession): Version | null {
  const article = useDigested(session, (digested) => digested.article);
  const versions = useVersions(session);
  return isApprovalVoid(article, versions) ? approvalIn(versions) : null;
}
