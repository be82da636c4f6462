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

type Kind = 'paragraph' | 'subhead' | 'quote' | 'listItem' | 'numberedItem';

/** What a block can become, by the name it has in the texts. */
const kinds: readonly { id: CommandId; kind: Kind }[] = [
  { id: 'block.paragraph', kind: 'paragraph' },
  { id: 'block.subhead', kind: 'subhead' },
  { id: 'block.quote', kind: 'quote' },
  { id: 'block.list', kind: 'listItem' },
  { id: 'block.numbered', kind: 'numberedItem' },
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
  const type = block?.type.name ?? '';
  const kind = type === 'listItem' && block?.attrs['ordered'] === true ? 'numberedItem' : type;
  const name = kinds.find((one) => one.kind === kind)?.kind;
  const still = kind === 'still' ? String(block?.attrs['still'] ?? '') : '';
  const first: MenuEntry[] = still
    ? [
        { label: words.openStill, icon: Frame, run: () => onOpenStill(still, 'whole') },
        { label: words.cropStill, icon: Crop, run: () => onOpenStill(still, 'page') },
        { label: stills.replace, icon: Replace, run: () => void replaceStill(session, still, 'choose') },
        commandEntry('still.copyCredit', language),
      ]
    : [
        { kind: 'heading', label: words.turnInto },
        ...kinds.map((one) => {
          const entry = commandEntry(one.id, language);
          const checked = one.kind === kind;
          // A second time it would be taken away again.
          return { ...entry, label: words[one.kind], checked, run: () => checked || entry.run() };
        }),
      ];
  return (
    <Menu
      label={words.blockMenu(name ? words[name] : still ? words.still : words.unknown)}
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
