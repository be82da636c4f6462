import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import type { DeskLayout } from '../../shared/bridge/shellCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { commandEntry } from '../palette/commandEntry';
import { Icon } from '../parts/Icon';
import { SelectAll } from '../parts/SelectAll';
import { useContextMenu } from '../parts/useContextMenu';
import { useLanguage, useTexts } from '../settings/language';
import { changeFilter } from './deskFilter';
import { sortBy } from './sortBy';

/** In the order of the menu bar. */
const orders = ['edited', 'headline', 'status', 'words', 'match'] as const;
const columns = ['headline', 'status', 'author', 'words', 'edited'] as const;

interface DeskColumnsProps {
  layout: DeskLayout;
  filter: DeskFilter;
  inBin: boolean;
  /** Whether what matches best comes first, and no column. */
  ranked: boolean;
  selected: number;
  total: number;
  onAll: () => void;
  onNone: () => void;
}

/** What stands in the columns; pressing one sorts by it, and their menu has all orders. Over tiles the same buttons stand beside each other. The box selects all rows, here or not. */
export function DeskColumns(props: DeskColumnsProps): ReactElement {
  const { layout, filter, inBin, ranked, selected, total, onAll, onNone } = props;
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const { asks, menu } = useContextMenu(texts.order, () =>
    orders.map((order) => ({
      ...commandEntry(`sort.${order}`, language),
      checked: order === 'match' ? ranked : !ranked && filter.sort === order,
    })),
  );
  const inList = layout === 'list';
  return (
    <div className={`list-columns ${inList ? 'desk-columns' : 'desk-orders'}`} {...asks}>
      {menu}
      <SelectAll
        label={texts.selectAll}
        some={selected > 0}
        all={total > 0 && selected >= total}
        onAll={onAll}
        onNone={onNone}
      />
      {inList && <span />}
      {columns.map((column) =>
        column === 'author' ? (
          inList && (
            <span key={column} className="list-column-plain">
              {texts.columns.author}
            </span>
          )
        ) : (
          <ColumnButton key={column} column={column} filter={filter} inBin={inBin} ranked={ranked} />
        ),
      )}
    </div>
  );
}

interface ColumnButtonProps {
  column: DeskFilter['sort'];
  filter: DeskFilter;
  inBin: boolean;
  ranked: boolean;
}

function ColumnButton({ column, filter, inBin, ranked }: ColumnButtonProps): ReactElement {
  const texts = useTexts(deskTexts);
  const on = !ranked && filter.sort === column;
  const label = texts.columns[inBin && column === 'edited' ? 'binned' : column];
  return (
    <button
      type="button"
      className={on ? 'list-column on' : 'list-column'}
      aria-pressed={on}
      title={texts.sortBy(label)}
      onClick={() => (on ? changeFilter({ descending: !filter.descending }) : sortBy(column))}
    >
      {label}
      {on && <Icon of={filter.descending ? ArrowDown : ArrowUp} size={14} />}
    </button>
  );
}
