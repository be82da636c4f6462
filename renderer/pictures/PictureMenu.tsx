import { Check, Files, FileText } from 'lucide-react';
import type { ReactElement } from 'react';
import type { PictureRow } from '../../shared/bridge/pictureCalls';
import { pictureTexts } from '../../shared/language/pictureTexts';
import { Menu } from '../parts/Menu';
import type { Anchor } from '../parts/placeBeside';
import { showArticle } from '../session/view';
import { useTexts } from '../settings/language';

interface PictureMenuProps {
  row: PictureRow;
  at: Anchor;
  onOpen: (row: PictureRow) => void;
  /** Null where articles are not gone to: then a picture is chosen. */
  onShowUses: ((row: PictureRow) => void) | null;
  onClose: () => void;
}

/** What can be done with a picture of the library: going to where it is shown, or choosing it. */
export function PictureMenu({ row, at, onOpen, onShowUses, onClose }: PictureMenuProps): ReactElement {
  const texts = useTexts(pictureTexts);
  const { still, articles, shownIn } = row;
  return (
    <Menu
      label={texts.menu(still.headline || still.title || still.original.name)}
      anchor={() => at}
      entries={
        onShowUses
          ? [
              ...articles.map(({ id, headline }) => ({
                label: texts.openPiece(headline || texts.untitled),
                icon: FileText,
                run: () => showArticle(id),
              })),
              {
                label: texts.showUses,
                icon: Files,
                run: () => onShowUses(row),
                ...(shownIn === 0 && { offBecause: texts.unused }),
              },
            ]
          : [{ label: texts.choose, icon: Check, run: () => onOpen(row) }]
      }
      onClose={onClose}
    />
  );
}
