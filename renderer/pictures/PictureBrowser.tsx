import type { ReactElement, ReactNode } from 'react';
import { useDeferredValue, useEffect, useState } from 'react';
import type { PictureRow } from '../../shared/bridge/pictureCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { printNumber } from '../../shared/language/numbers';
import { pictureTexts } from '../../shared/language/pictureTexts';
import type { RightsState } from '../../shared/still/rightsState';
import { rightsStates } from '../../shared/still/rightsState';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { FaultNotice } from '../parts/FaultNotice';
import { SearchField } from '../parts/SearchField';
import { Segmented } from '../parts/Segmented';
import { useLanguage, useTexts } from '../settings/language';
import { PictureList } from './PictureList';
import './pictures.css';
import { usePictures } from './usePictures';

interface PictureBrowserProps {
  /** Stands before the count: the view's title, where it has one of its own. */
  title: ReactNode;
  /** Which rights are asked for at first. */
  first: RightsState | 'all';
  /** Whether one begins by looking for something. */
  searches?: boolean;
  onOpen: (row: PictureRow) => void;
  onShowUses: ((row: PictureRow) => void) | null;
}

/** The pictures of the library with the ways to narrow them: words of any field, and rights. */
export function PictureBrowser({
  title,
  first,
  searches,
  onOpen,
  onShowUses,
}: PictureBrowserProps): ReactElement {
  const texts = useTexts(pictureTexts);
  const desk = useTexts(deskTexts);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [rights, setRights] = useState<RightsState | 'all'>(first);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const sought = useDeferredValue(query);
  const { pictures, fault, need, again } = usePictures({
    query: sought,
    rights: rights === 'all' ? '' : rights,
  });
  useCommand('search.show', () => field?.select());
  useEffect(() => {
    if (searches) field?.focus();
  }, [field, searches]);
  const print = (count: number): string => printNumber(count, language);
  const narrowed = sought.trim() !== '' || rights !== 'all';
  const options = (['all', ...rightsStates] as const).map((value) => ({
    value,
    label: texts.filters[value],
  }));
  const showAll = (): void => {
    setQuery('');
    setRights('all');
  };
  return (
    <>
      <div className="desk-head picture-head">
        {title}
        <span className="quiet figures" role="status" title={pictures?.growing ? texts.reading : undefined}>
          {pictures &&
            (narrowed
              ? texts.found(print(pictures.total), print(pictures.all))
              : texts.count(print(pictures.all), pictures.all === 1))}
          {pictures?.growing && '…'}
        </span>
        <span className="desk-head-end picture-filters">
          <Segmented label={texts.rights} value={rights} options={options} onChange={setRights} />
          <SearchField
            ref={setField}
            label={texts.search}
            clearLabel={texts.clear}
            value={query}
            onChange={setQuery}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              document.querySelector<HTMLElement>('.picture-list')?.focus();
            }}
          />
        </span>
      </div>
      <div className="scotch desk-scotch" />
      {fault && !pictures ? (
        <EmptyState says={texts.notRead}>
          <FaultNotice fault={fault} />
          <Button onClick={again}>{desk.again}</Button>
        </EmptyState>
      ) : pictures && pictures.total > 0 ? (
        <PictureList
          key={`${rights} ${sought}`}
          pictures={pictures}
          need={need}
          onOpen={onOpen}
          onShowUses={onShowUses}
        />
      ) : pictures && narrowed ? (
        <EmptyState says={texts.nothing}>
          <Button look="text" onClick={showAll}>
            {texts.showAll}
          </Button>
        </EmptyState>
      ) : (
        pictures && <EmptyState says={texts.none} more={texts.noneMore} />
      )}
    </>
  );
}
