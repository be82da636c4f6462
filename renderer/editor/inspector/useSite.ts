import { useEffect, useState } from 'react';
import type { Site } from '../../../shared/pages/Site';
import { library } from '../../session/bridge';
import { whenPagesChange } from '../../session/pageChanges';

/** The site that pages are made for, as it is now; null until it is known, and where the library does not answer. */
export function useSite(): Site | null {
  const [site, setSite] = useState<Site | null>(null);
  useEffect(() => {
    let here = true;
    const load = (): void => {
      // Without the site a preview only lacks its name; nothing stands in anyone's way.
      void library.call('site:load', {}).then((answer) => here && answer.ok && setSite(answer.value));
    };
    load();
    const stop = whenPagesChange(load);
    return () => {
      here = false;
      stop();
    };
  }, []);
  return site;
}
