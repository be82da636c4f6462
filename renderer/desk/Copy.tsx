import { ArchiveRestore, Copy as CopyIcon, FileText, Trash2 } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ArticleCard, DeskView } from '../../shared/bridge/answers';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { partsTexts } from '../../shared/language/partsTexts';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { Menu } from '../parts/Menu';
import type { MenuEntry } from '../parts/Menu';
import { showNote } from '../parts/notes';
import type { Anchor } from '../parts/placeBeside';
import { showArticle } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { countTags } from './countTags';
import { createArticle } from './createArticle';
import { binArticles, duplicateArticles, restoreArticles } from './deskActions';
import type { DeskFilter } from './deskFilter';
import { deskFilter, noFilter } from './deskFilter';
import { DeskList } from './DeskList';
import { searchCards } from './searchCards';
import { SelectionBar } from './SelectionBar';

interface CopyProps {
  list: DeskView;
  view: 'all' | 'bin';
  filter: DeskFilter;
  searchField: RefObject<HTMLInputElement | null>;
}

const editedAt = (card: ArticleCard): string => card.editedAt;
const binnedAt = (card: ArticleCard): string => card.binnedAt;

function lastBinnedFirst(cards: readonly ArticleCard[]): ArticleCard[] {
  return cards.toSorted((a, b) => Date.parse(b.binnedAt) - Date.parse(a.binnedAt));
}

/** The list of articles in a view, and what can be done with them. */
export function Copy({ list, view, filter, searchField }: CopyProps): ReactElement {
  const texts = useTexts(deskTexts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<{ card: ArticleCard; anchor: Anchor } | null>(null);
  const inBin = view === 'bin';
  // Typing in the search field goes before drawing what is found.
  const wanted = useMemo<DeskFilter>(
    () => (inBin ? { ...filter, status: '', tag: '' } : filter),
    [inBin, filter],
  );
  const applied = useDeferredValue(wanted);
  const articles = useMemo(
    () => (inBin ? lastBinnedFirst(list.articles) : list.articles),
    [list.articles, inBin],
  );
  const cards = useMemo(() => searchCards(articles, applied), [articles, applied]);
  const selectedCards = useMemo(() => cards.filter((card) => chosen.has(card.id)), [cards, chosen]);
  const selected = useMemo(() => new Set(selectedCards.map((card) => card.id)), [selectedCards]);
  const clear = useCallback(() => setChosen(new Set()), []);

  const open = useCallback(
    (card: ArticleCard): void => {
      if (!inBin) return showArticle(card.id);
      showNote({
        text: texts.openFromBin,
        action: { label: texts.restore, run: () => void restoreArticles([card.id]) },
      });
    },
    [inBin, texts],
  );
  const ids = useMemo(() => selectedCards.map((card) => card.id), [selectedCards]);
  const acted = (act: (articles: readonly string[]) => Promise<void>) => (): void => {
    void act(ids);
    clear();
  };
  const bin = (card: ArticleCard): void => {
    if (inBin) return;
    void binArticles(selected.has(card.id) ? ids : [card.id]);
    clear();
  };
  useCommand('article.duplicate', acted(duplicateArticles), !inBin && selected.size > 0);
  useCommand('article.bin', acted(binArticles), !inBin && selected.size > 0);

  const narrowed = Boolean(applied.query.trim() || applied.status || applied.tag);
  return (
    <main className="desk-copy" aria-label={texts.copy}>
      <CopyHead list={list} found={cards.length} inBin={inBin} filter={applied} />
      <div className="scotch desk-scotch" />
      {cards.length > 0 ? (
        <DeskList
          cards={cards}
          filter={applied}
          inBin={inBin}
          momentOf={inBin ? binnedAt : editedAt}
          selected={selected}
          onSelected={setChosen}
          onOpen={open}
          onMenu={(card, anchor) => setMenu({ card, anchor })}
          onBin={bin}
          onSearch={() => searchField.current?.select()}
        />
      ) : (
        <NothingHere inBin={inBin} narrowed={narrowed} query={applied.query.trim()} />
      )}
      {selected.size > 0 && <SelectionBar articles={ids} inBin={inBin} onClear={clear} />}
      {menu && (
        <Menu
          label={texts.actions(menu.card.headline || texts.untitled)}
          anchor={() => menu.anchor}
          entries={entriesFor(menu.card, inBin, texts, open)}
          onClose={() => setMenu(null)}
        />
      )}
    </main>
  );
}

function entriesFor(
  card: ArticleCard,
  inBin: boolean,
  texts: (typeof deskTexts)['nl'],
  open: (card: ArticleCard) => void,
): MenuEntry[] {
  if (inBin)
    return [{ label: texts.restore, icon: ArchiveRestore, run: () => void restoreArticles([card.id]) }];
  return [
    { label: texts.open, icon: FileText, keys: 'Enter', run: () => open(card) },
    { label: texts.duplicate, icon: CopyIcon, run: () => void duplicateArticles([card.id]) },
    { kind: 'line' },
    {
      label: texts.toBin,
      icon: Trash2,
      keys: 'Delete',
      danger: true,
      run: () => void binArticles([card.id]),
    },
  ];
}

interface CopyHeadProps {
  list: DeskView;
  found: number;
  inBin: boolean;
  filter: DeskFilter;
}

function CopyHead({ list, found, inBin, filter }: CopyHeadProps): ReactElement {
  const texts = useTexts(deskTexts);
  const parts = useTexts(partsTexts);
  const language = useLanguage();
  const total = list.articles.length;
  const query = filter.query.trim();
  const tagLabel = filter.tag && countTags(list.articles).find((tag) => tag.key === filter.tag)?.label;
  const title = inBin
    ? texts.bin
    : [filter.status && parts.statuses[filter.status], tagLabel].filter(Boolean).join(' · ') || texts.all;
  const print = (count: number): string => printNumber(count, language);
  const says = query
    ? texts.found(print(found), print(total), query)
    : filter.status || filter.tag
      ? texts.foundTagged(print(found), print(total))
      : texts.count(print(total), total === 1);
  return (
    <div className="desk-head">
      <h1>{title}</h1>
      <span className="quiet figures" role="status">
        {says}
      </span>
      {inBin && <span className="quiet desk-head-end">{texts.binNote}</span>}
    </div>
  );
}

function NothingHere({
  inBin,
  narrowed,
  query,
}: {
  inBin: boolean;
  narrowed: boolean;
  query: string;
}): ReactElement {
  const texts = useTexts(deskTexts);
  if (narrowed) {
    return (
      <EmptyState says={query ? texts.nothingFound(query) : texts.nothingHere}>
        <Button look="text" onClick={() => deskFilter.set(noFilter)}>
          {texts.clearFilters}
        </Button>
      </EmptyState>
    );
  }
  if (inBin) return <EmptyState says={texts.emptyBin} more={texts.emptyBinMore} />;
  return (
    <EmptyState says={texts.emptyDesk} more={texts.emptyDeskMore}>
      <Button look="primary" keys="Mod+N" onClick={() => void createArticle()}>
        {texts.create}
      </Button>
    </EmptyState>
  );
}
