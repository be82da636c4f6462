import type { KeyboardEvent, ReactElement } from 'react';
import { useRef, useState } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { popularityTexts } from '../../shared/language/popularityTexts';
import type { Popularity } from '../../shared/pages/Popularity';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { showArticle } from '../session/view';
import { useLanguage, useTexts } from '../settings/language';
import { moveArticle, unpinArticle } from './byHand';
import { MostReadRow } from './MostReadRow';
import { useCards } from '../desk/useCards';

/** How many articles with figures are listed; the pages show fewer. */
const mostShown = 20;

/** The list in its order: what was chosen by hand, then what figures say. One tab stop; arrows move inside. */
export function MostReadList({ popularity }: { popularity: Popularity }): ReactElement {
  const texts = useTexts(popularityTexts);
  const { untitled } = useTexts(deskTexts);
  const language = useLanguage();
  const onlyRead = useOnlyReadBecause() !== undefined;
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState('');
  const [dragged, setDragged] = useState('');
  const { figures, byHand } = popularity;
  const pinned = byHand?.articles ?? [];
  const counts = new Map(figures?.readers);
  const counted = (figures?.readers ?? []).filter(([id]) => !pinned.includes(id));
  const ids = [...pinned, ...counted.slice(0, mostShown).map(([id]) => id)];
  const cards = useCards(ids);
  const headlineOf = (id: string): string => {
    const card = cards.get(id);
    return card === null ? texts.gone : card?.headline || untitled;
  };
  const here = ids.includes(current) ? current : (ids[0] ?? '');

  function focusRow(id: string): void {
    setCurrent(id);
    // After the list has been drawn in its new order.
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus());
  }

  async function move(id: string, to: number): Promise<void> {
    if (to < 0 || to >= pinned.length || pinned[to] === id) return;
    if (await moveArticle(id, to, headlineOf(id))) focusRow(id);
  }

  async function remove(id: string): Promise<void> {
    const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1] ?? '';
    if ((await unpinArticle(id, headlineOf(id))) && next) focusRow(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = ids.indexOf(here);
    const place = pinned.indexOf(here);
    const { key, altKey } = event;
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    if (step !== 0 && altKey) {
      if (place >= 0 && !onlyRead) void move(here, place + step);
    } else if (step !== 0) focusRow(ids[Math.max(0, Math.min(ids.length - 1, at + step))] ?? here);
    else if (key === 'Home') focusRow(ids[0] ?? here);
    else if (key === 'End') focusRow(ids.at(-1) ?? here);
    else if (key === 'Delete' && place >= 0 && !onlyRead) void remove(here);
    else if (key === 'Enter' && cards.get(here)?.binnedAt === '') showArticle(here);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <p className="quiet small popularity-keys" id="popularity-keys">
        {pinned.length > 0 && !onlyRead && texts.listKeys}
      </p>
      <div
        ref={grid}
        className="popularity-list ring-inside"
        role="grid"
        aria-label={texts.list}
        aria-describedby="popularity-keys"
        onKeyDown={onKeyDown}
      >
        <div role="row" className="popularity-line popularity-columns">
          <span role="columnheader">{texts.columns.place}</span>
          <span role="columnheader">{texts.columns.piece}</span>
          <span role="columnheader" className="row-figure">
            {figures ? texts.columns[figures.measured] : ''}
          </span>
        </div>
        {ids.map((id, index) => (
          <MostReadRow
            key={id}
            id={id}
            place={index + 1}
            headline={headlineOf(id)}
            card={cards.get(id)}
            count={counts.has(id) ? printNumber(counts.get(id) ?? 0, language) : ''}
            pinned={pinned.includes(id)}
            first={index === 0}
            last={index === pinned.length - 1}
            current={id === here}
            onlyRead={onlyRead}
            dragged={dragged === id}
            onCurrent={() => setCurrent(id)}
            onMove={(to) => void move(id, to)}
            onRemove={() => void remove(id)}
            onDrag={setDragged}
            onDropHere={() => {
              const to = Math.min(index, pinned.length - 1);
              if (dragged) void move(dragged, to);
            }}
          />
        ))}
      </div>
      {counted.length > mostShown && (
        <p className="quiet small popularity-more">
          {texts.more(texts.pieces(printNumber(counted.length - mostShown, language)))}
        </p>
      )}
    </>
  );
}
