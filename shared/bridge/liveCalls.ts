import * as v from 'valibot';
import type { Fault } from '../faults/Fault';
import type { Brought } from './bringCalls';
import { asks } from './Call';
import { keptLiveAddress } from './keptLiveAddress';
import type { PersonHere } from './PersonHere';
import { caret } from './PersonHere';
import { articleId } from './parsers';

/** What lets a desk in. */
export const liveToken = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** How it stands with the server. */
export type LiveState =
  | { kind: 'connecting' }
  | { kind: 'connected' }
  /** There is no way to it; it is tried again by itself. */
  | { kind: 'apart'; fault: Fault };

/** How it stands with one article. */
export interface LiveArticle {
  article: string;
  /** Everybody else who has it open. */
  people: PersonHere[];
  /** Why it is not written in together, though there is a server; null while it is. */
  fault: Fault | null;
  /** It is the sample, and nobody has written in it: it does not go to the server. */
  staysHome: boolean;
}

/** What still has to go to the server. */
export interface LiveWaiting {
  /** Articles in which something is written that the server is not known to have; those open here count while it is away. */
  articles: number;
  pictures: LivePictures;
}

/** How it stands with the pictures of articles. */
export interface LivePictures {
  /** Whether the server keeps pictures, as far as is known. */
  kept: boolean;
  /** Those that are not here, and that the server does not have or not yet. */
  missing: number;
  /** Those that the server does not have yet. */
  unsent: number;
  /** Why the last one could not be kept, here or there; null while they can. */
  fault: Fault | null;
}

/** Where there are none to come or to go. */
export const noPictures: LivePictures = { kept: true, missing: 0, unsent: 0, fault: null };

/** An article that the newsroom's server has. */
export interface ServerArticle {
  id: string;
  headline: string;
  /** When its headline was told last: ISO 8601, UTC. */
  at: string;
}

/** What the newsroom's server has, as the library that asks sees it. */
export interface ServerArticles {
  /** How many articles there are on the server. */
  known: number;
  /** Those of them that the library does not have, the ones told last first; of very many the last. */
  missing: ServerArticle[];
}

/** What the process answers that writes together with other desks. It runs only while that is switched on. */
export const liveCalls = {
  'live:state': asks(v.strictObject({})).answers<LiveState>(),
  'live:waiting': asks(v.strictObject({})).answers<LiveWaiting>(),
  /** Somebody here has an article open from now on. What is written in it goes to the server from the first time on. */
  'live:open': asks(v.strictObject({ article: articleId })).answers<LiveArticle>(),
  /** They do no longer. */
  'live:leave': asks(v.strictObject({ article: articleId })).answers<null>(),
  /** Where they are in it; null for nowhere. */
  'live:caret': asks(v.strictObject({ article: articleId, caret: v.nullable(caret) })).answers<null>(),
  'live:list': asks(v.strictObject({})).answers<ServerArticles>(),
  /** Takes an article of the server into the library, with all that the server has of it. One that is there is left as it is. */
  'live:fetch': asks(v.strictObject({ article: articleId })).answers<null>(),
  /** Goes to a server and comes back; a fault says why that cannot be done. */
  'live:try': asks(v.strictObject({ address: keptLiveAddress, token: liveToken })).answers<null>(),
};

export type LiveCalls = typeof liveCalls;

/** What it tells without being asked. */
export interface LiveEvents {
  'live:state': LiveState;
  'live:article': LiveArticle;
  'live:waiting': LiveWaiting;
  /** What others wrote in an article that nobody here had open came from the server, and changed something. */
  'live:came': Brought;
  /** The server lists other articles, or others of their headlines, than before. */
  'live:listed': Record<never, never>;
}
