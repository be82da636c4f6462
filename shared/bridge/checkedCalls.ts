import * as v from 'valibot';
import { asks } from './Call';
import { articleId } from './parsers';

/** Of one article at most so many facts are known to be checked; the one ticked longest ago makes room. */
export const mostChecked = 5000;

/** Facts that somebody checked: the key of each, and in how many places it stood then. In the order of ticking. */
export const checkedFacts = v.pipe(
  v.array(
    v.strictTuple([
      v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
    ]),
  ),
  v.maxLength(mostChecked),
);

export type CheckedFactList = v.InferOutput<typeof checkedFacts>;

/** What main answers of names and figures that were checked: they are kept on this computer. */
export const checkedShellCalls = {
  /** What was checked of an article; nothing where that is not known. */
  'checked:load': asks(v.strictObject({ article: articleId })).answers<CheckedFactList>(),
  /** Keeps what was checked of an article, instead of what was kept before; on disk when this is answered. */
  'checked:store': asks(v.strictObject({ article: articleId, checked: checkedFacts })).answers<null>(),
};

export type CheckedShellCalls = typeof checkedShellCalls;
