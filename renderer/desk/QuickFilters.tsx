import { Check, ChevronDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { statuses } from '../../shared/article/Article';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { noFilter } from '../../shared/bridge/deskFilter';
import { deskGroupings } from '../../shared/bridge/deskQuestion';
import { deskTexts } from '../../shared/language/deskTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { Icon } from '../parts/Icon';
import { MenuButton } from '../parts/MenuButton';
import { useTexts } from '../settings/language';
import { useBylineHere } from '../settings/bylineHere';
import { KeepView } from '../views/KeepView';
import { changeFilter, isNarrowed, showFilter } from './deskFilter';
import { useFilterTitle } from './useFilterTitle';

/** What narrows the list at a press: status, this week, with a picture, without a credit, one's own; how it is grouped; and keeping all of that. */
export function QuickFilters({ filter }: { filter: DeskFilter }): ReactElement {
  const texts = useTexts(deskTexts);
  const parts = useTexts(partsTexts);
  const byline = useBylineHere();
  const { name } = useFilterTitle(filter);
  const chosen = filter.status ? parts.statuses[filter.status] : texts.allStatuses;
  const toggled = (change: Partial<DeskFilter>) => (): void => changeFilter(change);
  return (
    <div className="quick-filters" role="group" aria-label={texts.filters}>
      <MenuButton
        className={filter.status ? 'quick-filter on' : 'quick-filter'}
        label={texts.statusFilter(chosen)}
        entries={(['', ...statuses] as const).map((status) => ({
          label: status ? parts.statuses[status] : texts.allStatuses,
          checked: filter.status === status,
          run: () => changeFilter({ status }),
        }))}
      >
        {texts.statusFilter(chosen)}
        <Icon of={ChevronDown} size={14} />
      </MenuButton>
      <Toggle on={filter.thisWeek} onPress={toggled({ thisWeek: !filter.thisWeek })}>
        {texts.thisWeek}
      </Toggle>
      <Toggle
        on={filter.still === 'with'}
        onPress={toggled({ still: filter.still === 'with' ? '' : 'with' })}
      >
        {texts.withStill}
      </Toggle>
      <Toggle on={filter.creditMissing} onPress={toggled({ creditMissing: !filter.creditMissing })}>
        {texts.creditMissing}
      </Toggle>
      {(byline || filter.mine) && (
        <Toggle on={filter.mine} onPress={toggled({ mine: !filter.mine })}>
          {texts.byMe}
        </Toggle>
      )}
      {isNarrowed({ ...filter, query: '' }) && (
        <button
          type="button"
          className="quick-filters-clear"
          onClick={() => showFilter({ ...noFilter, query: filter.query, grouping: filter.grouping })}
        >
          {texts.clearFilters}
        </button>
      )}
      <span className="quick-filters-end">
        <KeepView filter={filter} name={name} />
        <MenuButton
          className="quick-filter"
          label={texts.groupedBy(texts.groupings[filter.grouping])}
          align="end"
          entries={deskGroupings.map((grouping) => ({
            label: texts.groupings[grouping],
            checked: filter.grouping === grouping,
            run: () => changeFilter({ grouping }),
          }))}
        >
          {texts.groupedBy(texts.groupings[filter.grouping])}
          <Icon of={ChevronDown} size={14} />
        </MenuButton>
      </span>
    </div>
  );
}

function Toggle({
  on,
  onPress,
  children,
}: {
  on: boolean;
  onPress: () => void;
  children: ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      className={on ? 'quick-filter on' : 'quick-filter'}
      aria-pressed={on}
      onClick={onPress}
    >
      {on && <Icon of={Check} size={14} />}
      {children}
    </button>
  );
}
