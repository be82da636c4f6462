import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import { tagTexts } from '../../shared/language/tagTexts';
import { useCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { PanelSection } from '../parts/PanelSection';
import type { ArticleSession } from '../session/ArticleSession';
import { useJump } from '../session/jump';
import { useTags } from '../session/useSession';
import { useTexts } from '../settings/language';
import { useWantedValue } from '../suggestions/wantedValue';
import { TagEditor } from './TagEditor';

/** The article's tags in a panel. */
export function TagSection({ session }: { session: ArticleSession }): ReactElement {
  const words = useTexts(tagTexts);
  const count = useTags(session).length;
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLDivElement>(null);
  useCommand('tag.add', () => setAdding(true), !session.readOnly);
  const chipOf = (tag: string | undefined): HTMLElement | null => {
    const chips = [...(section.current?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])];
    return chips.find((one) => one.dataset['tag'] === tag)?.querySelector('.chip-label') ?? null;
  };
  useJump('tags', ({ tag }) => {
    const chip = chipOf(tag);
    if (chip) chip.focus();
    else setAdding(!session.readOnly);
  });
  useWantedValue((place) => {
    if (place.kind !== 'tag') return false;
    chipOf(place.tag)?.focus();
    return true;
  });
  return (
    <PanelSection
      title={words.tags}
      end={
        <>
          <span className="count-of">{count}</span>
          {!session.readOnly && (
            <IconButton
              ref={button}
              icon={Plus}
              size="small"
              label={words.add}
              keys="Mod+T"
              onClick={() => setAdding(true)}
            />
          )}
        </>
      }
    >
      <div ref={section}>
        <TagEditor
          session={session}
          adding={adding}
          onAdding={setAdding}
          onLeft={() => button.current?.focus()}
        />
      </div>
    </PanelSection>
  );
}
