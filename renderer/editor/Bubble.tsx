import type { Editor } from '@tiptap/core';
import { Bold, Heading2, Italic, Languages, Link, List, MessageSquarePlus, TextQuote } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TextName } from '../../shared/article/textNames';
import type { CommandId } from '../../shared/commands/commands';
import { commandOf } from '../../shared/commands/commands';
import { writeTexts } from '../../shared/language/writeTexts';
import { runCommand } from '../palette/commandRegistry';
import { IconButton } from '../parts/IconButton';
import { useLanguage, useTexts } from '../settings/language';
import type { FieldChain } from './FieldChain';

interface BubbleState {
  name: TextName;
  left: number;
  top: number;
  bottom: number;
  active: ReadonlySet<string>;
}

interface Offered {
  id: CommandId;
  icon: LucideIcon;
  /** What the words are where it is on already; '' for what is done once. */
  active: string;
}

const marks: Offered[] = [
  { id: 'mark.bold', icon: Bold, active: 'bold' },
  { id: 'mark.italic', icon: Italic, active: 'italic' },
  { id: 'mark.link', icon: Link, active: 'link' },
  { id: 'mark.language', icon: Languages, active: 'language' },
];
const blocks: Offered[] = [
  { id: 'block.subhead', icon: Heading2, active: 'subhead' },
  { id: 'block.quote', icon: TextQuote, active: 'quote' },
  { id: 'block.list', icon: List, active: 'listItem' },
];
const remarks: Offered[] = [{ id: 'comment.add', icon: MessageSquarePlus, active: '' }];

/** The toolbar at selected words: 8 px above them, below where there is no room. Alt+F10 goes to it. */
export function Bubble({ chain, held }: { chain: FieldChain; held: boolean }) {
  const words = useTexts(writeTexts);
  const language = useLanguage();
  const [shown, setShown] = useState<BubbleState | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  /** Whether words were selected when last looked. */
  const asked = useRef(false);

  useEffect(() => {
    const stops = (['standfirst', 'body'] as const).flatMap((name) => {
      const editor = chain.editor(name);
      if (!editor?.isEditable) return [];
      const look = (): void => {
        // On every key: without a selection there is nothing to show, and mostly nothing to hide.
        const { empty } = editor.state.selection;
        if (empty && !asked.current) return;
        if (!held) asked.current = !empty;
        setShown((before) => (held && before ? before : bubbleFor(editor, name)));
      };
      const hide = ({ event }: { event: FocusEvent }): void => {
        if (!bar.current?.contains(event.relatedTarget as Node | null) && !held) setShown(null);
      };
      editor.on('transaction', look);
      editor.on('blur', hide);
      return [
        () => {
          editor.off('transaction', look);
          editor.off('blur', hide);
        },
      ];
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [chain, held]);

  useLayoutEffect(() => {
    const element = bar.current;
    const frame = element?.offsetParent?.getBoundingClientRect();
    if (!shown || !element || !frame) return;
    const half = element.offsetWidth / 2;
    const left = Math.min(Math.max(shown.left - frame.left, half + 8), frame.width - half - 8);
    const above = shown.top - frame.top - element.offsetHeight - 8;
    const roomAbove = shown.top - element.offsetHeight - 8 > 44;
    element.style.left = `${left - half}px`;
    element.style.top = `${roomAbove ? above : shown.bottom - frame.top + 8}px`;
  }, [shown]);

  if (!shown || held) return null;
  const groups = shown.name === 'body' ? [marks, blocks, remarks] : [marks, remarks];
  const offered = groups.flat();

  function keyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      chain.editor(shown?.name ?? 'body')?.commands.focus();
      return;
    }
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = (at + (event.key === 'ArrowRight' ? 1 : buttons.length - 1)) % buttons.length;
    buttons[next]?.focus();
  }

  return (
    <div className="bubble" role="toolbar" aria-label={words.formatting} ref={bar} onKeyDown={keyDown}>
      {offered.map(({ id, icon, active }, index) => (
        <span key={id} className="bubble-item">
          {index > 0 && groups.some(([first]) => first?.id === id) && <span className="bubble-line" />}
          <IconButton
            icon={icon}
            label={commandOf(id).label[language]}
            {...keysOf(id)}
            {...(active && { pressed: shown.active.has(active) })}
            tabIndex={index === 0 ? 0 : -1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => runCommand(id)}
          />
        </span>
      ))}
    </div>
  );
}

function keysOf(id: CommandId): { keys?: string } {
  const keys = commandOf(id).keys?.[0];
  return keys ? { keys } : {};
}

function bubbleFor(editor: Editor, name: TextName): BubbleState | null {
  const { selection } = editor.state;
  if (selection.empty || !editor.view.hasFocus()) return null;
  const start = editor.view.coordsAtPos(selection.from);
  const end = editor.view.coordsAtPos(selection.to, -1);
  const oneLine = Math.abs(start.top - end.top) < 4;
  const column = editor.view.dom.getBoundingClientRect();
  const active = new Set(
    [...marks, ...blocks].map((item) => item.active).filter((kind) => editor.isActive(kind)),
  );
  return {
    name,
    left: oneLine ? (start.left + end.right) / 2 : (column.left + column.right) / 2,
    top: start.top,
    bottom: end.bottom,
    active,
  };
}
