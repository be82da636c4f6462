import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { deskTexts } from '../../shared/language/deskTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { useTexts } from '../settings/language';

/** What stands above the list for a filter, and what a view of it might be called; '' where nothing is left out. */
export function useFilterTitle(filter: DeskFilter): { title: string; name: string } {
  const texts = useTexts(deskTexts);
  const parts = useTexts(partsTexts);
  const titles = [
    filter.status && parts.statuses[filter.status],
    filter.tag?.label,
    filter.mine && texts.mine,
    filter.forMe && texts.forMe,
    filter.uses && texts.withThisStill,
  ];
  const more = [
    filter.thisWeek && texts.thisWeek,
    filter.still === 'with' && texts.withStill,
    filter.creditMissing && texts.creditMissing,
    filter.query.trim(),
  ];
  return {
    title: joined(titles) || texts.all,
    name: joined([...titles, ...more]),
  };
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
