import type { Language } from '../language/Texts';
import type { CommandId } from './commands';
import { commandOf } from './commands';
import { roleLabels } from './roleLabels';
import { acceleratorOf } from './keys';

/** What was pointed at, and what can be done with it. */
export interface Pointed {
  /** Whether one can write there. */
  editable: boolean;
  /** Whether that is the article, not a field. */
  manuscript: boolean;
  /** Whether something is selected. */
  selection: boolean;
  /** Where a link leads to; '' for none. */
  link: string;
  canPaste: boolean;
}

/** One line of the menu. */
export type ContextLine =
  | { kind: 'command'; id: CommandId; label: string; accelerator: string }
  /** Something every program has; the system does it. */
  | {
      kind: 'role';
      role: 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll';
      label: string;
      enabled: boolean;
    }
  /** Has the browser open an address, or puts it on the clipboard. */
  | { kind: 'open-link' | 'copy-link'; label: string; address: string }
  | { kind: 'line' };

const labels = {
  nl: {
    ...roleLabels.nl,
    pasteAndMatchStyle: 'Plak zonder opmaak',
    openLink: 'Open link in browser',
    copyLink: 'Kopieer link',
    editLink: 'Wijzig link',
  },
  en: {
    ...roleLabels.en,
    pasteAndMatchStyle: 'Paste without formatting',
    openLink: 'Open link in browser',
    copyLink: 'Copy link',
    editLink: 'Change link',
  },
};

/**
 * The menu for what somebody pointed at with the right button, or with the menu key: what they can do with it, and
 * nothing else. None where there is nothing to do. No line stands at an end of it.
 */
export function planContextMenu(pointed: Pointed, language: Language): ContextLine[] {
  const { editable, manuscript, selection, link, canPaste } = pointed;
  const say = labels[language];
  const role = (which: Extract<ContextLine, { kind: 'role' }>['role'], enabled: boolean): ContextLine => ({
    kind: 'role',
    role: which,
    label: say[which],
    enabled,
  });
  const command = (id: CommandId): Extract<ContextLine, { kind: 'command' }> => {
    const { label, keys } = commandOf(id);
    return {
      kind: 'command',
      id,
      label: label[language],
      accelerator: keys ? acceleratorOf(keys[0] ?? '') : '',
    };
  };
  const groups: ContextLine[][] = [];
  if (editable && manuscript) groups.push([command('edit.undo'), command('edit.redo')]);
  if (link)
    groups.push([
      { kind: 'open-link', label: say.openLink, address: link },
      { kind: 'copy-link', label: say.copyLink, address: link },
      ...(editable && manuscript
        ? [{ ...command('mark.link'), label: say.editLink }, command('link.remove')]
        : []),
    ]);
  if (editable)
    groups.push([
      role('cut', selection),
      role('copy', selection),
      role('paste', canPaste),
      ...(manuscript ? [role('pasteAndMatchStyle', canPaste)] : []),
    ]);
  else if (selection) groups.push([role('copy', true)]);
  if (editable && manuscript && selection)
    groups.push([...(link ? [] : [command('mark.link')]), command('mark.language'), command('comment.add')]);
  if (editable) groups.push([role('selectAll', true)]);
  return groups.flatMap((lines, at): ContextLine[] => (at === 0 ? lines : [{ kind: 'line' }, ...lines]));
}
