import * as v from 'valibot';
import { asks } from '../../../shared/bridge/Call';
import { deskCalls } from '../../../shared/bridge/deskCalls';
import { articleId } from '../../../shared/bridge/parsers';

/** What the library asks of the thread that answers for the desk. */
export const threadCalls = {
  ...deskCalls,
  /** These articles have changed. */
  'desk:follow': asks(v.strictObject({ articles: v.array(articleId) })).answers<null>(),
};

export type ThreadCalls = typeof threadCalls;
