import type { ReactElement } from 'react';
import { laterPart } from '../parts/laterPart';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { givenBack } from './givenBack';

const SendBack = laterPart(() => import('./SendBack').then((loaded) => loaded.SendBack));

/** Asks what the author is to do, while a piece is being given back. */
export function GiveBack({ session }: { session: ArticleSession }): ReactElement | null {
  const article = useObservable(givenBack);
  return article === session.id ? <SendBack session={session} onDone={() => givenBack.set('')} /> : null;
}
