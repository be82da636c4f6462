import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ManagedTag } from '../../shared/bridge/changeCalls';
import { partsTexts } from '../../shared/language/partsTexts';
import { printNumber } from '../../shared/language/numbers';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import type { TagOrder } from '../../shared/tags/listTags';
import { printTag } from '../../shared/tags/printTag';
import { tagKey } from '../../shared/tags/tagKey';
import { Icon } from '../parts/Icon';
import { rowAfterKey } from '../parts/rowAfterKey';
import { SelectAll } from '../parts/SelectAll';
import { useLanguage, useTexts } from '../settings/language';
import { showTagged } from './showTagged';
import { TagChange } from './TagChange';
import { useRowsInView } from './useRowsInView';

interface TagTableProps {
  /** Those that are listed, in their order; never empty. */
  tags: readonly ManagedTag[];
  all: readonly ManagedTag[];
  order: { by: TagOrder; turned: boolean };
  onOrder: (order: { by: TagOrder; turned: boolean }) => void;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

/** In pixels, as in the styles. */
const rowHeight = 36;

const columns: readonly TagOrder[] = ['label', 'kind', 'articles'];

/**
 * The tags as a grid of rows: one tab stop, arrows move, Space chooses, Enter changes. Only the rows in view
 * exist; the grid itself has focus and names the current row.
 */
export function TagTable({ tags, all, order, onOrder, chosen, onChosen }: TagTableProps): ReactElement {
  const texts = useTexts(tagDeskTexts);
  const { kinds } = useTexts(partsTexts);
  const language = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState('');
  const [changing, setChanging] = useState<ManagedTag | null>(null);
  const [start, end] = useRowsInView(grid, rowHeight, tags.length);
  const found = tags.findIndex(({ tag }) => tagKey(tag) === current);
  const at = Math.max(0, found);

  useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body) {
      grid.current?.focus({ preventScroll: true });
    }
  }, []);

  function goTo(index: number): void {
    const to = Math.max(0, Math.min(tags.length - 1, index));
    const next = tags[to];
    const element = grid.current;
    if (!next || !element) return;
    setCurrent(tagKey(next.tag));
    const top = to * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight - element.clientHeight;
    }
  }

  function toggle(key: string): void {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChosen(next);
  }

  const selectAll = (): void => onChosen(new Set(tags.map(({ tag }) => tagKey(tag))));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const here = tags[at];
    const to = rowAfterKey(event, found, {
      count: tags.length,
      height: grid.current?.clientHeight ?? 0,
      rowHeight,
    });
    if (to !== null) goTo(to);
    else if (event.key === ' ' && here) {
      setCurrent(tagKey(here.tag));
      toggle(tagKey(here.tag));
    } else if (event.key === 'Enter' && here && !mod) setChanging(here);
    else if (event.key === 'a' && mod) selectAll();
    else if (event.key === 'Escape' && chosen.size > 0) onChosen(new Set());
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="list-columns tag-columns">
        <SelectAll
          label={texts.selectAll}
          some={chosen.size > 0}
          all={tags.every(({ tag }) => chosen.has(tagKey(tag)))}
          onAll={selectAll}
          onNone={() => onChosen(new Set())}
        />
        {columns.map((column) => (
          <button
            key={column}
            type="button"
            className={order.by === column ? 'list-column on' : 'list-column'}
            aria-pressed={order.by === column}
            title={texts.sortBy(texts.columns[column])}
            onClick={() => onOrder({ by: column, turned: order.by === column && !order.turned })}
          >
            {texts.columns[column]}
            {order.by === column && (
              <Icon of={order.turned === (column === 'articles') ? ArrowUp : ArrowDown} size={14} />
            )}
          </button>
        ))}
      </div>
      <div
        ref={grid}
        className="list-rows tag-list scroll ring-inside"
        role="grid"
        aria-label={texts.list}
        aria-multiselectable="true"
        aria-rowcount={tags.length}
        aria-activedescendant={found >= 0 ? rowId(at) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const [first] = tags;
          if (found < 0 && first && event.currentTarget.matches(':focus-visible')) {
            setCurrent(tagKey(first.tag));
          }
        }}
      >
        <div className="tag-height" role="presentation" style={{ height: tags.length * rowHeight + 72 }}>
          {tags.slice(start, end).map((managed, offset) => {
            const index = start + offset;
            const { tag, articles, binned } = managed;
            const key = tagKey(tag);
            const on = chosen.has(key);
            const count = printNumber(articles, language);
            return (
              <div
                key={key}
                id={rowId(index)}
                role="row"
                aria-rowindex={index + 1}
                aria-selected={on}
                className={['list-row', 'tag-line', on && 'selected', key === current && 'current']
                  .filter(Boolean)
                  .join(' ')}
                style={{ top: index * rowHeight }}
                onClick={() => {
                  setCurrent(key);
                  setChanging(managed);
                }}
              >
                <span
                  role="gridcell"
                  className="row-box"
                  onClick={(event) => {
                    event.stopPropagation();
                    setCurrent(key);
                    toggle(key);
                  }}
                >
                  <span className={on ? 'tick on' : 'tick'} aria-hidden="true" />
                </span>
                <span role="gridcell" className="tag-label cut">
                  {printTag(tag)}
                </span>
                <span role="gridcell">{kinds[tag.kind]}</span>
                <span role="gridcell" className="row-figure">
                  {binned > 0 && (
                    <span className="quiet small">{texts.binned(printNumber(binned, language))} </span>
                  )}
                  <button
                    type="button"
                    className="button text"
                    tabIndex={-1}
                    title={texts.show(count, articles === 1)}
                    aria-label={texts.show(count, articles === 1)}
                    onClick={(event) => {
                      event.stopPropagation();
                      showTagged(tag);
                    }}
                  >
                    {count}
                  </button>
                </span>
              </div>
            );
          })}
        </div>
      </div>
      {changing && (
        <TagChange
          key={tagKey(changing.tag)}
          managed={all.find(({ tag }) => tagKey(tag) === tagKey(changing.tag)) ?? changing}
          all={all}
          anchor={() => labelBox(tags.findIndex(({ tag }) => tagKey(tag) === tagKey(changing.tag)))}
          opener={() => grid.current}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}

function rowId(index: number): string {
  return `tag-line-${index}`;
}

/** Where the label of a row stands. */
function labelBox(index: number): DOMRect | undefined {
  return document.getElementById(rowId(index))?.querySelector('.tag-label')?.getBoundingClientRect();
}
