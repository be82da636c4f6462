import { Replace } from 'lucide-react';
import type { ReactElement } from 'react';
import { printBytes } from '../../shared/language/numbers';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still } from '../../shared/still/Still';
import { stillAddress } from '../../shared/still/stillAddress';
import { UsedElsewhere } from '../desk/UsedElsewhere';
import { Button } from '../parts/Button';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import { CroppedPicture } from './CroppedPicture';
import { FocusPoint } from './FocusPoint';
import { replaceStill } from './replaceStill';

const previews = [
  { name: 'wide', ratio: 16 / 9 },
  { name: 'square', ratio: 1 },
  { name: 'tall', ratio: 4 / 5 },
] as const;

/** The whole picture with its point of interest, and under it the crops that follow from it. */
export function FocusStage({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const language = useLanguage();
  const { original, focus } = still;
  const src = stillAddress(original.hash, 1440);
  return (
    <section className="focus-stage" data-theme="dark" aria-label={words.focus}>
      <header>
        <span className="mono cut">{original.name}</span>
        <UsedElsewhere hash={original.hash} article={session.id} />
        <span className="size">
          {words.pixels(String(original.width), String(original.height))}
          {'  '}
          {printBytes(original.bytes, language)}
        </span>
        {!session.readOnly && (
          <Button size="small" icon={Replace} onClick={() => void replaceStill(session, still.id, 'choose')}>
            {words.replace}
          </Button>
        )}
      </header>
      <div className="focus-table">
        <FocusPoint session={session} still={still} src={src} />
      </div>
      <p className="focus-line">
        <span>{words.focusAt(Math.round(focus.x * 100), Math.round(focus.y * 100))}</span>
        {!session.readOnly && <span>{words.focusHint}</span>}
      </p>
      <ul className="crop-previews" aria-label={words.shown}>
        {previews.map(({ name, ratio }) => (
          <li key={name} className={name}>
            <CroppedPicture still={still} ratio={ratio} src={stillAddress(original.hash, 720)} />
            <span>{words.ratios[name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
