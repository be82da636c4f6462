import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { useObservable } from '../session/Observable';
import { editions, openEdition } from './editions';

/** The edition whose panel is shown; null for none. */
export function useOpenEdition(): ListedEdition | null {
  const id = useObservable(openEdition);
  return useObservable(editions).find((edition) => edition.id === id) ?? null;
}
