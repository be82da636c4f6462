import * as v from 'valibot';
import { asks } from '../../../shared/bridge/Call';
import { deskCalls } from '../../../shared/bridge/deskCalls';
import { articleId } from '../../../shared/bridge/parsers';

/** What the library asks of the thread that answers for the desk. */
export const threadCalls = {
  ...deskCalls,
  /** These articles have changed. */
  'desk:follow': asks(v.strictObject({ articles: v.array(articleId) })).answers<null>(),
  /** Whether the tables of the desk and their indexes say the same. */
  'desk:sound': asks(v.strictObject({})).answers<boolean>(),
};

export type ThreadCalls = typeof threadCalls;
