import { FileUp } from 'lucide-react';
import type { DragEvent, ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { deskTexts } from '../../shared/language/deskTexts';
import { popularityTexts } from '../../shared/language/popularityTexts';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { FaultNotice } from '../parts/FaultNotice';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { library } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { FiguresPreview } from './FiguresPreview';
import { MostReadList } from './MostReadList';
import { PinAdder } from './PinAdder';
import { askPopularity, popularity, popularityFault } from './popularity';
import { PopularityRule } from './PopularityRule';
import { chooseFigures, dropFigures, figuresFault, readFigures } from './readFigures';
import './popularity.css';

/** What "most read" goes by on the pages: figures that were taken in, and the list by hand. */
export function PopularityDesk(): ReactElement {
  const texts = useTexts(popularityTexts);
  const desk = useTexts(deskTexts);
  const known = useObservable(popularity);
  const fault = useObservable(popularityFault);
  const read = useObservable(readFigures);
  const refused = useObservable(figuresFault);
  const onlyRead = useOnlyReadBecause();
  const [over, setOver] = useState(false);

  useEffect(() => {
    figuresFault.set(null);
    void askPopularity();
    return library.on('library:mended', () => void askPopularity());
  }, []);

  function drop(event: DragEvent): void {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file || onlyRead) return;
    event.preventDefault();
    void dropFigures(file);
  }

  const isNone = known && !known.figures && !known.byHand;
  return (
    <main
      className={over ? 'desk-copy popularity over' : 'desk-copy popularity'}
      aria-label={texts.title}
      onDragOver={(event) => {
        if (onlyRead || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <div className="desk-head">
        <h1>{texts.title}</h1>
        <span className="quiet" role="status">
          {over ? texts.dropHere : read === 'reading' ? texts.reading : ''}
        </span>
        <span className="desk-head-end">
          <Button
            icon={FileUp}
            busy={read === 'reading'}
            offBecause={onlyRead}
            onClick={() => void chooseFigures()}
          >
            {texts.read}
          </Button>
        </span>
      </div>
      <div className="scotch desk-scotch" />
      <div className="popularity-body scroll">
        {fault && !known && (
          <EmptyState says={texts.notRead}>
            <FaultNotice fault={fault} />
            <Button onClick={() => void askPopularity()}>{desk.again}</Button>
          </EmptyState>
        )}
        {refused && <FaultNotice fault={refused} />}
        {read && read !== 'reading' ? (
          <FiguresPreview key={read.figures.takenAt} read={read} />
        ) : (
          known && (
            <>
              {isNone ? (
                <EmptyState says={texts.none} more={texts.noneMore} />
              ) : (
                <PopularityRule popularity={known} />
              )}
              <PinAdder />
              {!isNone && <MostReadList popularity={known} />}
            </>
          )
        )}
      </div>
    </main>
  );
}
