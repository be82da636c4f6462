import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { linkAddress } from '../../shared/article/linkAddress';
import { writeTexts } from '../../shared/language/writeTexts';
import { Button } from '../parts/Button';
import { TextInput } from '../parts/TextInput';
import { useTexts } from '../settings/language';
import { highlightLinked } from './highlightLinked';
import { linkAt, setLink } from './textCommands';

/** The small field at the selected words in which a link's address is typed. Enter sets it, Esc leaves. */
export function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const words = useTexts(writeTexts);
  const before = linkAt(editor);
  const [typed, setTyped] = useState(before);
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const element = form.current;
    const frame = element?.offsetParent?.getBoundingClientRect();
    if (!element || !frame) return;
    const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.from);
    element.style.left = `${Math.min(Math.max(left - frame.left - 12, 8), frame.width - element.offsetWidth - 8)}px`;
    element.style.top = `${bottom - frame.top + 8}px`;
    element.querySelector('input')?.select();
  }, [editor]);

  // The field has the focus, and with it goes what shows the selection.
  useLayoutEffect(() => highlightLinked(editor), [editor]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const address = linkAddress(typed);
    if (typed.trim() && !address) {
      setWrong(true);
      return;
    }
    setLink(editor, address ?? '');
    onDone();
  }

  function leave(): void {
    editor.commands.focus();
    onDone();
  }

  return (
    <form
      className="linkfield"
      ref={form}
      aria-label={words.link}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onDone();
      }}
    >
      <TextInput
        aria-label={words.linkAddress}
        inputMode="url"
        value={typed}
        placeholder={words.linkExample}
        wrong={wrong}
        autoFocus
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
      <Button submit look="primary" size="small">
        {words.setLink}
      </Button>
      {before && (
        <Button
          size="small"
          onClick={() => {
            setLink(editor, '');
            onDone();
          }}
        >
          {words.removeLink}
        </Button>
      )}
      {wrong && (
        <p className="hint wrong" role="alert">
          {words.linkWrong}
        </p>
      )}
    </form>
  );
}
