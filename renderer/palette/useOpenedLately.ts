import { useMemo, useState } from 'react';
import type { DeskRow } from '../../shared/bridge/deskCalls';
import { useCards } from '../desk/useCards';
import { view } from '../session/view';
import { settings } from '../settings/settings';

/** How many are listed. */
const most = 5;

/** The articles that were opened last, but for the one that is shown and for what is in the bin. */
export function useOpenedLately(): readonly DeskRow[] {
  const [ids] = useState(() => {
    const { value: shown } = view;
    const here = shown.at === 'article' ? shown.id : '';
    return settings.value.recent.filter((id) => id !== here).slice(0, most);
  });
  const cards = useCards(ids);
  return useMemo(
    () =>
      ids.flatMap((id): DeskRow[] => {
        const card = cards.get(id);
        return card?.binnedAt === '' ? [{ card, found: null }] : [];
      }),
    [ids, cards],
  );
}
