import { useEffect } from 'react';
import { press } from '../session/bridge';
import { whenPagesChange } from '../session/pageChanges';
import { Observable, useObservable } from '../session/Observable';

/** The zone whose clock pages go by; this computer's until the theme is known. */
const zone = new Observable(new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The zone (IANA name) in which a page prints its times. */
export function usePageZone(): string {
  useEffect(() => {
    const load = (): void => {
      void press.call('theme:load', {}).then((answer) => {
        // Without a theme there is no page either, and the preview says why.
        if (answer.ok) zone.set(answer.value.timeZone);
      });
    };
    load();
    return whenPagesChange(load);
  }, []);
  return useObservable(zone);
}
