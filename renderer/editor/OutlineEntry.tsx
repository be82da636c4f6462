import { CornerDownRight } from 'lucide-react';
import type { ReactElement, RefObject } from 'react';
import type { OutlineItem } from '../../shared/article/outline';
import type { CommandId } from '../../shared/commands/commands';
import { printNumber } from '../../shared/language/numbers';
import { writeTexts } from '../../shared/language/writeTexts';
import { commandEntry } from '../palette/commandEntry';
import { runCommand } from '../palette/commandRegistry';
import type { MenuEntry } from '../parts/Menu';
import { useContextMenu } from '../parts/useContextMenu';
import { useLanguage, useTexts } from '../settings/language';

interface StillPlace {
  at: number;
  count: number;
}

interface OutlineEntryProps {
  item: OutlineItem;
  name: string;
  /** Which of the article's stills it is, from 1 on, and how many there are; null where it is none. */
  still: StillPlace | null;
  /** Of the one the caret is in. */
  button: RefObject<HTMLButtonElement | null> | undefined;
  onGo: () => void;
}

/** A part of the article in the outline: pressed, the caret goes there; its menu does what is done there too. */
export function OutlineEntry({ item, name, still, button, onGo }: OutlineEntryProps): ReactElement {
  const words = useTexts(writeTexts);
  const language = useLanguage();
  const inBody = item.part !== 'headline' && item.part !== 'standfirst';
  // A command is about the block the caret is in.
  const there = (id: CommandId): MenuEntry => ({
    ...commandEntry(id, language),
    run: () => {
      onGo();
      runCommand(id);
    },
  });
  const { asks, menu } = useContextMenu(words.outlineMenu(name), () => [
    { label: words.goThere, icon: CornerDownRight, run: onGo },
    ...(inBody ? [{ kind: 'line' as const }, there('block.up'), there('block.down')] : []),
    { kind: 'line' },
    there('comment.add'),
  ]);
  return (
    <li {...asks}>
      <button type="button" ref={button} aria-current={button ? 'true' : undefined} onClick={onGo}>
        <span className="cut">{name}</span>
        <span className="c figures">
          {still ? <StillCount {...still} /> : printNumber(item.words, language)}
        </span>
      </button>
      {menu}
    </li>
  );
}

/** How many stills there are, and of more than one which this is. */
function StillCount({ at, count }: StillPlace): ReactElement {
  const words = useTexts(writeTexts);
  if (count === 1) return <>{count}</>;
  return (
    <>
      <span aria-hidden="true">{`${at}/${count}`}</span>
      <span className="visually-hidden">{words.stillOf(at, count)}</span>
    </>
  );
}
