import type { ReactElement } from 'react';
import { noFilter } from '../../shared/bridge/deskFilter';
import type { PictureRow } from '../../shared/bridge/pictureCalls';
import { pictureTexts } from '../../shared/language/pictureTexts';
import { showFilter } from '../desk/deskFilter';
import { showArticle, showDesk } from '../session/view';
import { useTexts } from '../settings/language';
import { PictureBrowser } from './PictureBrowser';

/** Every picture of the library, on the desk: opening one goes to where it is shown. */
export function PictureDesk(): ReactElement {
  const texts = useTexts(pictureTexts);
  return (
    <main className="desk-copy" aria-label={texts.title}>
      <PictureBrowser title={<h1>{texts.title}</h1>} first="all" onOpen={open} onShowUses={showUses} />
    </main>
  );
}

function open(row: PictureRow): void {
  const [only] = row.articles;
  if (row.shownIn === 1 && only) showArticle(only.id);
  else if (row.shownIn > 1) showUses(row);
}

function showUses({ still }: PictureRow): void {
  showFilter({ ...noFilter, uses: still.original.hash });
  showDesk('all');
}
