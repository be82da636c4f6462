import type { Article } from './Article';
import type { Version } from './Version';

/** Whether an article has been on the site: it is exported, or it was once and has been a draft again since. */
export function wasExported({ status }: Pick<Article, 'status'>, versions: readonly Version[]): boolean {
  return status === 'exported' || versions.some(({ kind }) => kind === 'export');
}
