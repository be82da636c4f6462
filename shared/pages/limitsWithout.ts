import type { PageBlock } from './PageBlock';
import type { ListLimits } from './ThemeFacts';

/** A theme's limits for a site that leaves some blocks out of its articles' pages: lists that are left out have none. */
export function limitsWithout(limits: ListLimits, leftOut: readonly PageBlock[] = []): ListLimits {
  return {
    ...limits,
    ...Object.fromEntries(leftOut.filter((block) => block in limits).map((list) => [list, 0])),
  };
}
