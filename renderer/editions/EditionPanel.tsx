import { PackageOpen, X } from 'lucide-react';
import type { DragEvent, KeyboardEvent, ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { editionTexts } from '../../shared/language/editionTexts';
import { useCards } from '../desk/useCards';
import { ExportMany } from '../export/many/ExportMany';
import { useReasons } from '../export/many/useReasons';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { IconButton } from '../parts/IconButton';
import { Kbd } from '../parts/Kbd';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { draggedArticles } from './draggedArticles';
import { moveInEdition, removeEdition } from './editionActions';
import { EditionFacts } from './EditionFacts';
import { EditionName } from './EditionName';
import { EditionRows } from './EditionRows';
import { nameEdition, openEdition, shownIn } from './editions';
import { useEditionChecks } from './useEditionChecks';
import './editions.css';

/** An edition beside the list of copy: its name, its articles in their order, what stands in the way, and its export. */
export function EditionPanel({ edition }: { edition: ListedEdition }): ReactElement {
  const texts = useTexts(editionTexts);
  const grid = useRef<HTMLDivElement>(null);
  const onlyRead = useOnlyReadBecause();
  const dragged = useObservable(draggedArticles);
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const articles = shownIn(edition);
  const cards = useCards(articles);
  const known = articles.flatMap((article) => cards.get(article) ?? []);
  const checks = useEditionChecks(known);
  const why = useReasons();
  const checked = articles.flatMap((article) => checks.get(article) ?? []);
  const words = known.reduce((sum, card) => sum + card.words, 0);
  const nothing = articles.length === 0 ? texts.nothingToExport : undefined;
  const run = (): void => {
    if (articles.length > 0) setExporting(articles);
  };
  useCommand('edition.export', run, articles.length > 0);
  useCommand('edition.rename', () => nameEdition(edition.id));
  useCommand('edition.remove', () => void removeEdition(edition));

  function close(): void {
    openEdition.set('');
    document.querySelector<HTMLElement>('.desk-rows')?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    if (event.key === 'F2' && !onlyRead) nameEdition(edition.id);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }
  /** Below the last article, and where there is none yet. */
  function onDrop(event: DragEvent): void {
    if (dragged.length === 0 || onlyRead) return;
    event.preventDefault();
    const others = articles.filter((article) => !dragged.includes(article));
    void moveInEdition(edition, dragged, others.length);
  }

  return (
    <aside
      className="panel right edition"
      aria-label={texts.panel}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (dragged.length > 0 && !onlyRead) event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <div className="edition-head">
        <p className="quiet small">{texts.panel}</p>
        <EditionName
          edition={edition}
          onDone={() =>
            (
              grid.current?.querySelector<HTMLElement>('[tabindex="0"]') ??
              document.querySelector<HTMLElement>('.desk-rows')
            )?.focus()
          }
        />
        <div className="scotch" />
        <IconButton icon={X} size="small" label={texts.close} onClick={close} />
      </div>
      <div className="edition-body scroll">
        {articles.length === 0 ? (
          <EmptyState says={texts.empty} more={texts.emptyMore} />
        ) : (
          <>
            <EditionRows
              edition={edition}
              articles={articles}
              cards={cards}
              grid={grid}
              blockedBy={(article) => {
                const one = checks.get(article);
                return one ? why(one) : '';
              }}
            />
            {!onlyRead && articles.length > 1 && (
              <p className="edition-keys quiet small">
                {texts.keys} <Kbd keys="Alt+Up" /> <Kbd keys="Alt+Down" />
              </p>
            )}
          </>
        )}
      </div>
      <div className="edition-foot">
        {articles.length > 0 && (
          <EditionFacts name={edition.name} total={articles.length} checked={checked} words={words} />
        )}
        <Button
          look="primary"
          wide
          icon={PackageOpen}
          offBecause={onlyRead ?? nothing}
          aria-haspopup="dialog"
          onClick={run}
        >
          {texts.export}
        </Button>
      </div>
      {exporting && (
        <ExportMany articles={exporting} edition={edition.name} onClose={() => setExporting(null)} />
      )}
    </aside>
  );
}
