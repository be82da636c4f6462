import { ArchiveRestore, Copy as CopyIcon, Files, FileText, Newspaper, Trash2 } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import { useCallback, useLayoutEffect, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { DeskCounts } from '../../shared/bridge/deskCalls';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { plainQuestion } from '../../shared/bridge/deskQuestion';
import { deskTexts } from '../../shared/language/deskTexts';
import { editionTexts } from '../../shared/language/editionTexts';
import { printNumber } from '../../shared/language/numbers';
import { usePutInEdition } from '../editions/usePutInEdition';
import { ExportMany } from '../export/many/ExportMany';
import { FindMany } from '../findMany/FindMany';
import { useCommand } from '../palette/commandRegistry';
import { Menu } from '../parts/Menu';
import type { MenuEntry } from '../parts/Menu';
import { showNote } from '../parts/notes';
import type { Anchor } from '../parts/placeBeside';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { showArticle } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { openArticleInTab } from '../tabs/openInTab';
import { binArticles, duplicateArticles, restoreArticles } from './deskActions';
import { isNarrowed } from './deskFilter';
import type { DeskList as Listed } from './deskList';
import { deskRows } from './deskList';
import { deskPlace } from './deskPlace';
import { inListOrder } from './inListOrder';
import { DeskList } from './DeskList';
import { LayoutSwitch } from './LayoutSwitch';
import { markList } from './markList';
import { NothingHere } from './NothingHere';
import { rowId } from './rowId';
import { QuickFilters } from './QuickFilters';
import { SelectionBar } from './SelectionBar';
import { useChosenView } from '../views/useChosenView';
import { useFilterTitle } from './useFilterTitle';
import { useSelection } from './useSelection';

interface CopyProps {
  list: Listed;
  page: NonNullable<Listed['page']>;
  counts: DeskCounts;
  view: 'all' | 'bin';
  filter: DeskFilter;
  today: Date;
  searchField: RefObject<HTMLInputElement | null>;
}

/** The list of articles in a view, and what can be done with them. */
export function Copy(props: CopyProps): ReactElement {
  const { list, page, counts, view, filter, today, searchField } = props;
  const texts = useTexts(deskTexts);
  const inEditions = useTexts(editionTexts);
  const { put, choice } = usePutInEdition();
  const [menu, setMenu] = useState<{ card: ArticleCard; anchor: Anchor } | null>(null);
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const [finding, setFinding] = useState<readonly string[] | null>(null);
  const inBin = view === 'bin';
  const question = list.question ?? plainQuestion;
  const selection = useSelection(leftOut(question));
  const { ids, asking, clear, whenHere } = selection;
  const onlyRead = useOnlyReadBecause();
  // Each answer of the library is a page of its own.
  useLayoutEffect(() => markList(question.query), [page, question.query]);

  const open = useCallback(
    (card: ArticleCard, apart: boolean): void => {
      if (!inBin) return apart ? openArticleInTab(card.id) : showArticle(card.id);
      showNote({
        text: texts.openFromBin,
        action: onlyRead ? undefined : { label: texts.restore, run: () => void restoreArticles([card.id]) },
      });
    },
    [inBin, texts, onlyRead],
  );
  const openMenu = useCallback((card: ArticleCard, anchor: Anchor): void => setMenu({ card, anchor }), []);
  const acted = (act: (articles: readonly string[]) => Promise<void>) => (): void =>
    whenHere((chosen) => {
      void act(chosen);
      clear();
    });
  const bin = (card: ArticleCard): void => {
    if (inBin || onlyRead) return;
    whenHere((chosen) => {
      void binArticles(chosen.includes(card.id) ? chosen : [card.id]);
      clear();
    });
  };
  const some = ids.size > 0 || asking;
  useCommand('article.duplicate', acted(duplicateArticles), !inBin && some);
  useCommand('article.bin', acted(binArticles), !inBin && some);
  /** What is selected, or else the current row's, goes into the edition; `opener` is what was pressed for it. */
  const putInEdition = (opener?: Element | null): void => {
    const row = (): Element | null => document.getElementById(rowId(deskPlace.at));
    const beside = (): DOMRect | undefined =>
      (opener ?? row() ?? document.querySelector('.desk-head'))?.getBoundingClientRect();
    whenHere((chosen) => {
      const current = deskRows.value.get(deskPlace.at)?.card.id;
      const articles = chosen.length > 0 ? chosen : current ? [current] : [];
      if (articles.length > 0) inListOrder(question, page.total, articles, (some) => put(some, beside));
      else showNote({ text: inEditions.chooseFirst });
    });
  };
  useCommand('edition.add', () => putInEdition(), !inBin && page.total > 0);
  useCommand(
    'find.replace',
    () => {
      // Without a selection it is in all that is listed, and that is what is then selected.
      if (!some) selection.selectAll(question, page.total);
      whenHere(setFinding);
    },
    !inBin && page.total > 0,
  );

  return (
    <main className="desk-copy" aria-label={texts.copy}>
      <CopyHead page={page} counts={counts} inBin={inBin} filter={filter} />
      {!inBin && <QuickFilters filter={filter} />}
      <div className="scotch desk-scotch" />
      {page.total > 0 ? (
        <DeskList
          list={list}
          page={page}
          question={question}
          filter={filter}
          inBin={inBin}
          today={today}
          selection={selection}
          onOpen={open}
          onMenu={openMenu}
          onBin={bin}
          onPut={() => {
            if (!inBin && !onlyRead) putInEdition();
          }}
          onSearch={() => searchField.current?.select()}
        />
      ) : (
        <NothingHere inBin={inBin} filter={filter} />
      )}
      {some && (
        <SelectionBar selection={selection} inBin={inBin} onExport={setExporting} onPut={putInEdition} />
      )}
      {finding && <FindMany articles={finding} onClose={() => setFinding(null)} />}
      {exporting && <ExportMany articles={exporting} onClose={() => setExporting(null)} />}
      {choice}
      {menu && (
        <Menu
          label={texts.actions(menu.card.headline || texts.untitled)}
          anchor={() => menu.anchor}
          entries={entriesFor(menu.card, inBin, texts, open, onlyRead, {
            label: inEditions.put,
            icon: Newspaper,
            keys: 'E',
            offBecause: onlyRead,
            run: () => put([menu.card.id], () => menu.anchor),
          })}
          onClose={() => setMenu(null)}
        />
      )}
    </main>
  );
}

/** Stands for what a question leaves out, however it is ordered. */
function leftOut({
  sort: _s,
  descending: _d,
  grouping: _g,
  days: _days,
  ...narrowing
}: DeskQuestion): string {
  return JSON.stringify(narrowing);
}

function entriesFor(
  card: ArticleCard,
  inBin: boolean,
  texts: (typeof deskTexts)['nl'],
  open: (card: ArticleCard, apart: boolean) => void,
  offBecause: string | undefined,
  toEdition: MenuEntry,
): MenuEntry[] {
  if (inBin) {
    return [
      {
        label: texts.restore,
        icon: ArchiveRestore,
        offBecause,
        run: () => void restoreArticles([card.id]),
      },
    ];
  }
  return [
    { label: texts.open, icon: FileText, keys: 'Enter', run: () => open(card, false) },
    { label: texts.openInTab, icon: Files, keys: 'Mod+Enter', run: () => open(card, true) },
    { label: texts.duplicate, icon: CopyIcon, offBecause, run: () => void duplicateArticles([card.id]) },
    toEdition,
    { kind: 'line' },
    {
      label: texts.toBin,
      icon: Trash2,
      keys: 'Delete',
      danger: true,
      offBecause,
      run: () => void binArticles([card.id]),
    },
  ];
}

interface CopyHeadProps {
  page: NonNullable<Listed['page']>;
  counts: DeskCounts;
  inBin: boolean;
  filter: DeskFilter;
}

function CopyHead({ page, counts, inBin, filter }: CopyHeadProps): ReactElement {
  const texts = useTexts(deskTexts);
  const language = useLanguage();
  const total = inBin ? counts.bin : counts.all;
  const query = filter.query.trim();
  const shown = useFilterTitle(filter).title;
  const saved = useChosenView(filter).view;
  const title = inBin ? texts.bin : (saved?.name ?? shown);
  const print = (count: number): string => printNumber(count, language);
  const says = page.meant
    ? texts.foundMeant(print(page.total), query, page.meant)
    : query
      ? texts.found(print(page.total), print(total), query)
      : isNarrowed(filter) && !inBin
        ? texts.foundTagged(print(page.total), print(total))
        : texts.count(print(page.total), page.total === 1);
  return (
    <div className="desk-head">
      <h1>{title}</h1>
      <span className="quiet figures" role="status">
        {says}
      </span>
      {query && counts.unread > 0 && <span className="quiet">{texts.unread(print(counts.unread))}</span>}
      <span className="desk-head-end desk-head-layout">
        {inBin && <span className="quiet">{texts.binNote}</span>}
        <LayoutSwitch />
      </span>
    </div>
  );
}
