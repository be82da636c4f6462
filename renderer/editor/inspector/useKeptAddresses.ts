import { useEffect, useState } from 'react';
import type { Status } from '../../../shared/article/Article';
import { KeptAddresses, noneKept } from '../../../shared/pages/KeptAddresses';
import { library } from '../../session/bridge';

/** Under which addresses an article was exported; asked again with another status, for an export sets that. */
export function useKeptAddresses(article: string, status: Status): KeptAddresses {
  const [kept, setKept] = useState(noneKept);
  useEffect(() => {
    let here = true;
    void library.call('site:addresses', { article }).then((answer) => {
      // Until they are known the address is that of an article that was never exported.
      if (here && answer.ok) setKept(new KeptAddresses(answer.value));
    });
    return () => {
      here = false;
    };
  }, [article, status]);
  return kept;
}
