import { Crop, Frame, Replace } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Editor } from '@tiptap/core';
import type { CommandId } from '../../shared/commands/commands';
import { stillTexts } from '../../shared/language/stillTexts';
import { writeTexts } from '../../shared/language/writeTexts';
import { commandEntry } from '../palette/commandEntry';
import type { MenuEntry } from '../parts/Menu';
import { Menu } from '../parts/Menu';
import type { Anchor } from '../parts/placeBeside';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import type { OnTable } from '../stills/CropBar';
import { replaceStill } from '../stills/replaceStill';
import { blockAt } from './wholeBlocks';

/** What a block can become, and how that is told of one. */
const kinds: readonly { id: CommandId; is: string; ordered?: boolean }[] = [
  { id: 'block.paragraph', is: 'paragraph' },
  { id: 'block.subhead', is: 'subhead' },
  { id: 'block.quote', is: 'quote' },
  { id: 'block.list', is: 'listItem', ordered: false },
  { id: 'block.numbered', is: 'listItem', ordered: true },
];

interface BlockMenuProps {
  session: ArticleSession;
  /** The body; its caret says which block is meant. */
  editor: Editor;
  at: Anchor;
  onOpenStill: (still: string, on: OnTable) => void;
  onClose: () => void;
}

/** What can be done with the block the caret is in: becoming another kind, its place, a copy, a comment; with a picture more. */
export function BlockMenu({ session, editor, at, onOpenStill, onClose }: BlockMenuProps): ReactElement {
  const words = useTexts(writeTexts);
  const stills = useTexts(stillTexts);
  const language = useLanguage();
  const place = blockAt(editor);
  const block = place === null ? null : editor.state.doc.nodeAt(place);
  const kind = block?.type.name ?? '';
  const names: Record<string, string> = {
    paragraph: words.paragraph,
    subhead: words.subhead,
    quote: words.quote,
    listItem: block?.attrs['ordered'] === true ? words.numberedItem : words.listItem,
    still: words.still,
  };
  const still = kind === 'still' ? String(block?.attrs['still'] ?? '') : '';
  const is = (one: (typeof kinds)[number]): boolean =>
    kind === one.is && (one.ordered === undefined || block?.attrs['ordered'] === one.ordered);
  const first: MenuEntry[] = still
    ? [
        { label: words.openStill, icon: Frame, run: () => onOpenStill(still, 'whole') },
        { label: words.cropStill, icon: Crop, run: () => onOpenStill(still, 'page') },
        { label: stills.replace, icon: Replace, run: () => void replaceStill(session, still, 'choose') },
        commandEntry('still.copyCredit', language),
      ]
    : kinds.map((one) => {
        const entry = commandEntry(one.id, language);
        // A second time it would be taken away again.
        return { ...entry, checked: is(one), run: () => is(one) || entry.run() };
      });
  return (
    <Menu
      label={words.blockMenu(names[kind] ?? words.unknown)}
      anchor={() => at}
      entries={[
        ...first,
        { kind: 'line' },
        commandEntry('block.up', language),
        commandEntry('block.down', language),
        commandEntry('block.duplicate', language),
        { kind: 'line' },
        commandEntry('comment.add', language),
        { kind: 'line' },
        { ...commandEntry('block.remove', language), danger: true },
      ]}
      onClose={onClose}
    />
  );
}
