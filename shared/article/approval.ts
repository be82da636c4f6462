import type { Article, Status } from './Article';
import { contentHash } from './contentHash';
import type { Version } from './Version';

/** The statuses that speak of an approval. */
const bound: ReadonlySet<Status> = new Set(['approved', 'exported']);

/** The last time an article was approved, out of its versions in their order; null for never. */
export function approvalIn(versions: readonly Version[]): Version | null {
  return versions.findLast(({ kind, status }) => kind === 'status' && status === 'approved') ?? null;
}

/**
 * Whether an article is no longer what was approved, word for word, picture, credit and tags: it was edited after
 * that, here or at another desk, whatever its status still says. An approval of before approvals were bound to what
 * they are of says nothing about that.
 */
export function isApprovalVoid(article: Article, versions: readonly Version[]): boolean {
  if (!bound.has(article.status)) return false;
  const hash = approvalIn(versions)?.hash;
  return hash !== undefined && hash !== contentHash(article);
}
