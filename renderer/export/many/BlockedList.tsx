import { OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { deskTexts } from '../../../shared/language/deskTexts';
import { exportManyTexts } from '../../../shared/language/exportManyTexts';
import { exportTexts } from '../../../shared/language/exportTexts';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { showOverlay } from '../../palette/overlay';
import { jump } from '../../session/jump';
import { showArticle } from '../../session/view';
import { useTexts } from '../../settings/language';
import type { Checked } from './Checked';
import { useReasons } from './useReasons';

/** How many are listed; who has more starts with these. */
const most = 100;

/** The articles that cannot be exported, each with why and the way to where it is mended. */
export function BlockedList({
  blocked,
  onClose,
}: {
  blocked: readonly Checked[];
  onClose: () => void;
}): ReactElement {
  const texts = useTexts(exportManyTexts);
  const words = useTexts(exportTexts);
  const { untitled } = useTexts(deskTexts);
  const why = useReasons();
  return (
    <ul className="export-many-blocked scroll" aria-label={texts.blocked} tabIndex={-1}>
      {blocked.slice(0, most).map((one) => {
        const [first] = one.blocking;
        const headline = one.headline || untitled;
        const way = first ? words.goTo(words.jumps[first.where.part]) : texts.open;
        return (
          <li key={one.article}>
            <Icon of={OctagonAlert} />
            <b className="cut">{headline}</b>
            <p>{why(one)}</p>
            <Button
              look="text"
              size="small"
              aria-label={`${way}: ${headline}`}
              onClick={() => {
                onClose();
                if (first?.where.part === 'theme') return showOverlay('settings');
                showArticle(one.article);
                if (first) jump.set(first.where);
              }}
            >
              {way}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
