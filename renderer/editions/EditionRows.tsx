import { ArrowDown, ArrowUp, Files, FileText, X } from 'lucide-react';
import type { DragEvent, KeyboardEvent, ReactElement, RefObject } from 'react';
import { useRef, useState } from 'react';
import type { ArticleCard } from '../../shared/bridge/answers';
import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { editionTexts } from '../../shared/language/editionTexts';
import type { MenuEntry } from '../parts/Menu';
import { Menu } from '../parts/Menu';
import type { Anchor } from '../parts/placeBeside';
import { pointAnchor } from '../parts/placeBeside';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useObservable } from '../session/Observable';
import { showArticle } from '../session/view';
import { useTexts } from '../settings/language';
import { openArticleInTab } from '../tabs/openInTab';
import { draggedArticles } from './draggedArticles';
import { moveInEdition, stepInEdition, takeOutOfEdition } from './editionActions';
import { EditionRow } from './EditionRow';
import { landingPlace } from './landingPlace';

interface EditionRowsProps {
  edition: ListedEdition;
  /** Those of its articles that are there, in their order. */
  articles: readonly string[];
  cards: ReadonlyMap<string, ArticleCard | null>;
  /** Why an article cannot be exported, or ''. */
  blockedBy: (article: string) => string;
  grid: RefObject<HTMLDivElement | null>;
}

/**
 * The articles of an edition in their order. One tab stop: arrows go through them, with Alt they move one, Delete takes
 * it out, Enter opens it. Dragged by its grip, or out of the desk's list, an article lands where it is let go.
 */
export function EditionRows({ edition, articles, cards, blockedBy, grid }: EditionRowsProps): ReactElement {
  const texts = useTexts(editionTexts);
  const desk = useTexts(deskTexts);
  const onlyReadBecause = useOnlyReadBecause();
  const onlyRead = onlyReadBecause !== undefined;
  const dragged = useObservable(draggedArticles);
  const [current, setCurrent] = useState('');
  const [landing, setLanding] = useState(-1);
  const [menu, setMenu] = useState<{ article: string; anchor: Anchor } | null>(null);
  const here = articles.includes(current) ? current : (articles[0] ?? '');
  /** The row that is to have focus once the list is drawn anew. */
  const wanted = useRef('');

  function focusRow(article: string): void {
    setCurrent(article);
    wanted.current = article;
    requestAnimationFrame(() => {
      if (wanted.current !== article) return;
      grid.current?.querySelector<HTMLElement>(`[data-id="${article}"]`)?.focus();
    });
  }
  async function move(article: string, step: 1 | -1): Promise<void> {
    if (onlyRead) return;
    if (await stepInEdition(edition, article, step)) focusRow(article);
  }
  async function takeOut(article: string): Promise<void> {
    if (onlyRead) return;
    const at = articles.indexOf(article);
    const next = articles[at + 1] ?? articles[at - 1] ?? '';
    if (!(await takeOutOfEdition(edition, article))) return;
    if (next) focusRow(next);
    else document.querySelector<HTMLElement>('.desk-rows')?.focus();
  }
  function open(article: string, apart: boolean): void {
    if (apart) openArticleInTab(article);
    else showArticle(article);
  }
  function menuAt(article: string, anchor: Anchor): void {
    setCurrent(article);
    setMenu({ article, anchor });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, altKey } = event;
    const at = articles.indexOf(here);
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    if (altKey && step !== 0) void move(here, step);
    else if (altKey) return;
    else if (step !== 0) focusRow(articles[Math.max(0, Math.min(articles.length - 1, at + step))] ?? here);
    else if (key === 'Home') focusRow(articles[0] ?? here);
    else if (key === 'End') focusRow(articles.at(-1) ?? here);
    else if (key === 'Delete') void takeOut(here);
    else if (key === 'Enter') open(here, event.ctrlKey || event.metaKey);
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
      const row = grid.current?.querySelector(`[data-id="${here}"]`)?.getBoundingClientRect();
      if (row) menuAt(here, pointAnchor(row.left + 48, row.top + 32));
    } else return;
    event.preventDefault();
  }

  function onDragOver(event: DragEvent): void {
    if (dragged.length === 0 || onlyRead) return;
    event.preventDefault();
    const rows = [...(grid.current?.querySelectorAll('[data-id]') ?? [])];
    setLanding(
      landingPlace(
        event.clientY,
        rows.map((row) => row.getBoundingClientRect()),
      ),
    );
  }
  function onDrop(event: DragEvent): void {
    if (dragged.length === 0 || onlyRead) return;
    event.preventDefault();
    event.stopPropagation();
    const before = landing < 0 ? articles : articles.slice(0, landing);
    setLanding(-1);
    // Those that are dragged do not count: they are taken out of where they stand.
    void moveInEdition(edition, dragged, before.filter((article) => !dragged.includes(article)).length);
  }

  return (
    <>
      <div
        ref={grid}
        className="edition-rows ring-inside"
        role="grid"
        aria-label={texts.list(edition.name)}
        aria-rowcount={articles.length}
        onKeyDown={onKeyDown}
        onDragOver={onDragOver}
        onDragLeave={() => setLanding(-1)}
        onDrop={onDrop}
      >
        {articles.map((article, index) => (
          <EditionRow
            key={article}
            article={article}
            card={cards.get(article) ?? undefined}
            place={index + 1}
            blocked={blockedBy(article)}
            current={article === here}
            onlyRead={onlyRead}
            landing={
              landing === index
                ? 'before'
                : landing === articles.length && index === articles.length - 1
                  ? 'after'
                  : null
            }
            dragged={dragged.includes(article)}
            onCurrent={() => setCurrent(article)}
            onOpen={(apart) => open(article, apart)}
            onTakeOut={() => void takeOut(article)}
            onMenu={(event) => {
              event.preventDefault();
              menuAt(article, pointAnchor(event.clientX, event.clientY));
            }}
            onDrag={() => draggedArticles.set([article])}
            onDragEnd={() => {
              draggedArticles.set([]);
              setLanding(-1);
            }}
          />
        ))}
      </div>
      {menu && (
        <Menu
          label={desk.actions(cards.get(menu.article)?.headline || desk.untitled)}
          anchor={() => menu.anchor}
          entries={entriesFor(menu.article)}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );

  function entriesFor(article: string): MenuEntry[] {
    const at = articles.indexOf(article);
    const offBecause = onlyReadBecause;
    return [
      { label: desk.open, icon: FileText, keys: 'Enter', run: () => open(article, false) },
      { label: desk.openInTab, icon: Files, keys: 'Mod+Enter', run: () => open(article, true) },
      { kind: 'line' },
      {
        label: texts.up,
        icon: ArrowUp,
        keys: 'Alt+Up',
        off: at <= 0,
        offBecause,
        run: () => void move(article, -1),
      },
      {
        label: texts.down,
        icon: ArrowDown,
        keys: 'Alt+Down',
        off: at >= articles.length - 1,
        offBecause,
        run: () => void move(article, 1),
      },
      {
        label: texts.takeOutShort,
        icon: X,
        keys: 'Delete',
        offBecause,
        run: () => void takeOut(article),
      },
    ];
  }
}
