import type { ReactElement } from 'react';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { noFilter } from '../../shared/bridge/deskFilter';
import { deskTexts } from '../../shared/language/deskTexts';
import { guideTexts } from '../../shared/language/guide/guideTexts';
import { showGuide } from '../guide/showGuide';
import { showOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useTexts } from '../settings/language';
import { usePersonHere } from '../settings/personHere';
import { createArticle } from './createArticle';
import { isNarrowed, isSameFilter, showFilter } from './deskFilter';

/** What stands where the list would be when a filter, the bin or the desk has nothing: why, and the way on. */
export function NothingHere({ inBin, filter }: { inBin: boolean; filter: DeskFilter }): ReactElement {
  const texts = useTexts(deskTexts);
  const guide = useTexts(guideTexts);
  const onlyRead = useOnlyReadBecause();
  const { name } = usePersonHere();
  const query = filter.query.trim();
  // Of all that leaves out only words that are sought count in the bin.
  if (inBin && !query) return <EmptyState says={texts.emptyBin} more={texts.emptyBinMore} />;
  if (!inBin && filter.forMe && !name) {
    return (
      <EmptyState says={texts.whoAmI} more={texts.whoAmIMore}>
        <Button onClick={() => showOverlay('settings')}>{texts.settings}</Button>
      </EmptyState>
    );
  }
  const { sort, bestFirst, descending, grouping } = filter;
  if (!inBin && isSameFilter(filter, { ...noFilter, sort, bestFirst, descending, grouping, forMe: true })) {
    return <EmptyState says={texts.noneForMe} more={texts.noneForMeMore} />;
  }
  if (isNarrowed(filter)) {
    return (
      <EmptyState says={query ? texts.nothingFound(query) : texts.nothingHere}>
        <Button look="text" onClick={() => showFilter(noFilter)}>
          {texts.clearFilters}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState says={texts.emptyDesk} more={texts.emptyDeskMore}>
      <Button look="primary" keys="Mod+N" offBecause={onlyRead} onClick={() => void createArticle()}>
        {texts.create}
      </Button>
      <Button keys="F1" onClick={() => showGuide()}>
        {guide.read}
      </Button>
    </EmptyState>
  );
}
