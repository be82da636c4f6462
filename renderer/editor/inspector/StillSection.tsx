import { ImagePlus, Images } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import { leadStill } from '../../../shared/article/leadStill';
import { inspectorTexts } from '../../../shared/language/inspectorTexts';
import { pictureTexts } from '../../../shared/language/pictureTexts';
import { stillTexts } from '../../../shared/language/stillTexts';
import type { Still } from '../../../shared/still/Still';
import { stillAddress } from '../../../shared/still/stillAddress';
import { runCommand } from '../../palette/commandRegistry';
import { Button } from '../../parts/Button';
import { UsedElsewhere } from '../../desk/UsedElsewhere';
import { focusField } from '../../parts/focusField';
import { PanelSection } from '../../parts/PanelSection';
import type { ArticleSession } from '../../session/ArticleSession';
import { useJump } from '../../session/jump';
import { useDigested, useStills } from '../../session/useSession';
import { useTexts } from '../../settings/language';
import { StillBadge } from '../../stills/StillBadge';
import { StillFields } from './StillFields';
import { StillThumb } from './StillThumb';

interface StillSectionProps {
  session: ArticleSession;
  onAttach: () => void;
  onOpenStill: (id: string) => void;
}

/** The article's lead still with the fields that are needed most, and the way to the others. */
export function StillSection({ session, onAttach, onOpenStill }: StillSectionProps): ReactElement {
  const words = useTexts(stillTexts);
  const texts = useTexts(inspectorTexts);
  const pictures = useTexts(pictureTexts);
  const stills = useStills(session);
  const lead = useDigested(session, ({ article }) => leadStill(article)?.id ?? '');
  const shown = useDigested(session, ({ article }) =>
    article.body.flatMap((block) => (block.kind === 'still' ? [block.still] : [])).join(' '),
  );
  const attach = useRef<HTMLButtonElement>(null);
  useJump('still', (where) => {
    if (where.field === 'altText' && where.still === lead)
      focusField(document.getElementById('inspector-alt'));
    else if (where.still !== undefined) onOpenStill(where.still);
    else focusField(attach.current);
  });
  const still = stills.get(lead);
  const all = [...new Set(shown.split(' '))].flatMap((id) => stills.get(id) ?? []);
  return (
    <PanelSection
      title={words.still}
      foldLabel={texts.fold(words.still)}
      end={still && <StillBadge still={still} />}
    >
      {still ? (
        <>
          <StillThumb session={session} still={still} onOpen={() => onOpenStill(still.id)} />
          <StillFields session={session} still={still} />
          <UsedElsewhere hash={still.original.hash} article={session.id} />
          {all.length > 1 && <OtherStills stills={all} label={texts.otherStills} onOpen={onOpenStill} />}
        </>
      ) : (
        <div className="no-still">
          <p>{texts.noStill}</p>
          {!session.readOnly && (
            <>
              <Button ref={attach} icon={ImagePlus} wide keys="Mod+Shift+P" onClick={onAttach}>
                {words.attach}
              </Button>
              <Button icon={Images} wide keys="Mod+Shift+L" onClick={() => runCommand('still.reuse')}>
                {pictures.fromLibrary}
              </Button>
            </>
          )}
        </div>
      )}
    </PanelSection>
  );
}

interface OtherStillsProps {
  stills: readonly Still[];
  label: string;
  onOpen: (id: string) => void;
}

function OtherStills({ stills, label, onOpen }: OtherStillsProps): ReactElement {
  const texts = useTexts(inspectorTexts);
  return (
    <ul className="other-stills" aria-label={label}>
      {stills.map((still) => (
        <li key={still.id}>
          <button
            type="button"
            aria-label={texts.openStill(still.original.name)}
            onClick={() => onOpen(still.id)}
          >
            <img src={stillAddress(still.original.hash, 160, still.turns)} alt="" />
          </button>
        </li>
      ))}
    </ul>
  );
}
