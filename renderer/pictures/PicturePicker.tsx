import type { ReactElement } from 'react';
import { pictureTexts } from '../../shared/language/pictureTexts';
import type { Still } from '../../shared/still/Still';
import { Dialog } from '../parts/Dialog';
import { useTexts } from '../settings/language';
import { PictureBrowser } from './PictureBrowser';

interface PicturePickerProps {
  onPick: (still: Still) => void;
  onClose: () => void;
}

/** The pictures of the library in a dialog, to use one again. Those that may not be used now are left out at first. */
export function PicturePicker({ onPick, onClose }: PicturePickerProps): ReactElement {
  const texts = useTexts(pictureTexts);
  return (
    <Dialog
      title={texts.pick}
      className="picture-picker"
      onClose={onClose}
      footer={<span className="quiet">{texts.pickHint}</span>}
    >
      <div className="picture-picking">
        <PictureBrowser
          title={null}
          first="fine"
          searches
          onOpen={({ still }) => onPick(still)}
          onShowUses={null}
        />
      </div>
    </Dialog>
  );
}
