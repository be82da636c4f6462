import type { ReactElement } from 'react';
import { useMemo, useRef, useState } from 'react';
import { printNumber } from '../../shared/language/numbers';
import { deskTexts } from '../../shared/language/deskTexts';
import { tagDeskTexts } from '../../shared/language/tagDeskTexts';
import type { TagOrder } from '../../shared/tags/listTags';
import { listTags } from '../../shared/tags/listTags';
import { tagKey } from '../../shared/tags/tagKey';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { FaultNotice } from '../parts/FaultNotice';
import { SearchField } from '../parts/SearchField';
import { useLanguage, useTexts } from '../settings/language';
import { TagSelection } from './TagSelection';
import { TagTable } from './TagTable';
import { useManagedTags } from './useManagedTags';
import './tagDesk.css';

/** Every tag of the library: found, renamed, merged and given another kind, everywhere at once. */
export function TagDesk(): ReactElement {
  const texts = useTexts(tagDeskTexts);
  const desk = useTexts(deskTexts);
  const language = useLanguage();
  const { tags, fault, again } = useManagedTags();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<{ by: TagOrder; turned: boolean }>({ by: 'articles', turned: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  useCommand('search.show', () => search.current?.select());

  const listed = useMemo(() => listTags(tags ?? [], query, order.by, order.turned), [tags, query, order]);
  // What is gone meanwhile is not chosen any more.
  const selected = useMemo(() => (tags ?? []).filter(({ tag }) => chosen.has(tagKey(tag))), [tags, chosen]);
  const print = (count: number): string => printNumber(count, language);
  const total = tags?.length ?? 0;
  return (
    <main className="desk-copy tag-desk" aria-label={texts.title}>
      <div className="desk-head">
        <h1>{texts.title}</h1>
        <span className="quiet figures" role="status">
          {tags &&
            (query.trim()
              ? texts.found(print(listed.length), print(total))
              : texts.count(print(total), total === 1))}
        </span>
        <span className="desk-head-end tag-search">
          <SearchField
            ref={search}
            label={texts.search}
            clearLabel={texts.clear}
            value={query}
            onChange={setQuery}
          />
        </span>
      </div>
      <div className="scotch desk-scotch" />
      {fault && !tags ? (
        <EmptyState says={texts.notRead}>
          <FaultNotice fault={fault} />
          <Button onClick={again}>{desk.again}</Button>
        </EmptyState>
      ) : listed.length > 0 ? (
        <TagTable
          tags={listed}
          all={tags ?? []}
          order={order}
          onOrder={setOrder}
          chosen={chosen}
          onChosen={setChosen}
        />
      ) : query.trim() ? (
        <EmptyState says={texts.nothing(query.trim())}>
          <Button look="text" onClick={() => setQuery('')}>
            {texts.clear}
          </Button>
        </EmptyState>
      ) : (
        tags && <EmptyState says={texts.none} more={texts.noneMore} />
      )}
      {selected.length > 0 && <TagSelection selected={selected} onClear={() => setChosen(new Set())} />}
    </main>
  );
}
