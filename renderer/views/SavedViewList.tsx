import type { ReactElement } from 'react';
import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { viewTexts } from '../../shared/language/viewTexts';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { savedViews } from './savedViews';
import { SavedViewLine } from './SavedViewLine';
import { useChosenView } from './useChosenView';
import './views.css';

/** The views that were kept, each to be chosen, brought up to date, renamed and removed. */
export function SavedViewList({ filter, onDesk }: { filter: DeskFilter; onDesk: boolean }): ReactElement {
  const texts = useTexts(viewTexts);
  const views = useObservable(savedViews);
  const chosen = useChosenView(filter);
  return (
    <>
      <h2>{texts.heading}</h2>
      {views.length === 0 && <p className="desk-nav-none">{texts.none}</p>}
      {views.map((view) => {
        const here = onDesk && view.id === chosen.view?.id;
        return <SavedViewLine key={view.id} view={view} here={here} changed={here && chosen.changed} />;
      })}
    </>
  );
}
