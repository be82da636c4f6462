import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { editionTexts } from '../../shared/language/editionTexts';
import { useCommand } from '../palette/commandRegistry';
import { Button } from '../parts/Button';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useObservable } from '../session/Observable';
import { showDesk } from '../session/view';
import { useTexts } from '../settings/language';
import { makeEdition } from './editionActions';
import { EditionLine } from './EditionLine';
import { editions, followEditions } from './editions';
import { useOpenEdition } from './useOpenEdition';
import './editionList.css';

interface EditionListProps {
  onDesk: boolean;
  /** Whether there is anything to put into one. */
  anything: boolean;
}

/** The editions at the left, each to be opened, renamed and removed, and a way to make one. */
export function EditionList({ onDesk, anything }: EditionListProps): ReactElement {
  const texts = useTexts(editionTexts);
  const listed = useObservable(editions);
  const open = useOpenEdition();
  const onlyRead = useOnlyReadBecause();
  useEffect(followEditions, []);
  const create = (): void => {
    showDesk('all');
    void makeEdition([]);
  };
  useCommand('edition.new', create, anything);
  return (
    <>
      <h2>{texts.heading}</h2>
      {listed.length === 0 && <p className="desk-nav-none">{texts.none}</p>}
      {listed.map((edition) => (
        <EditionLine key={edition.id} edition={edition} open={onDesk && edition.id === open?.id} />
      ))}
      {anything && (
        <Button
          look="text"
          size="small"
          className="edition-new"
          icon={Plus}
          offBecause={onlyRead}
          onClick={create}
        >
          {texts.create}
        </Button>
      )}
    </>
  );
}
