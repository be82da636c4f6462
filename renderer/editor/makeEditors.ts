import { Editor } from '@tiptap/core';
import type { AnyExtension, EditorOptions, JSONContent } from '@tiptap/core';
import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import type { ArticleSession } from '../session/ArticleSession';
import type { Observable } from '../session/Observable';
import { authorHere } from '../settings/authorHere';
import { FindKeys } from '../find/FindKeys';
import { HeldBlock } from './HeldBlock';
import { LinkPasted } from './LinkPasted';
import { FocusKeys } from '../focus/FocusKeys';
import { CaretOnFocus } from './caretOnFocus';
import { ClipboardSteps } from './ClipboardSteps';
import { CurrentBlock } from './currentBlock';
import type { FieldChain } from './FieldChain';
import { FarBlocks } from './FarBlocks';
import { EnterOverBlocks } from './EnterOverBlocks';
import { FieldKeys } from './fieldKeys';
import type { InsertKeys, InsertQuery } from './insertMenu/InsertTrigger';
import { InsertTrigger } from './insertMenu/InsertTrigger';
import { bodyExtensions, lineExtensions } from './nodes/extensions';
import type { StillBlockOptions } from './nodes/StillBlockOptions';
import { pasteInto } from './paste/pasteInto';
import { SmartPunctuation } from './smart/SmartPunctuation';
import { smartIn } from './smart/smartIn';
import { documentOfArticle } from './text/documentOfArticle';
import { documentOfText } from './text/documentOfText';
import { SharedText } from './text/SharedText';
import { shapeOf } from './text/textShape';
import { TypedRules } from './typed/TypedRules';
import { scrollToCaret } from './typewriter';
import { OthersCarets } from '../live/OthersCarets';
import { TellCaret } from '../live/TellCaret';
import { MisspeltMarks } from '../spelling/MisspeltMarks';
import { suggesting } from '../suggestions/suggesting';
import { SuggestionMarks } from '../suggestions/SuggestionMarks';
import { Suggestions } from '../suggestions/Suggestions';
import { withoutDeleted } from '../suggestions/withoutDeleted';
import { withoutSuggested } from '../suggestions/withoutSuggested';
import { CarryCut } from '../threads/CarryCut';
import { ThreadMarks } from '../threads/ThreadMarks';
import { threadsIn } from '../threads/threadsIn';

/** What the editors need from the stage around them. */
export interface EditorSurroundings {
  chain: FieldChain;
  stills: StillBlockOptions;
  labels: Record<TextName, string>;
  /** Takes pictures that were dropped or pasted; true when there were any. */
  takeFiles: (files: readonly File[], at: { x: number; y: number } | null) => boolean;
  /** What the menu at a slash in the body knows. */
  insert: { query: Observable<InsertQuery | null>; keys: InsertKeys };
}

/**
 * Makes the three editors of an article and gives them to the chain. They are in no page yet: an editor
 * that is made in one has it laid out several times over, which a start would wait for.
 */
export function makeEditors(session: ArticleSession, around: EditorSurroundings): void {
  // What is done before the text is there is kept as done, and not as suggested.
  if (suggesting.value) session.takeIn();
  for (const name of textNames) around.chain.add(name, makeEditor(session, name, around));
}

function makeEditor(session: ArticleSession, name: TextName, around: EditorSurroundings): Editor {
  const shape = shapeOf(name);
  const text = session.textOf(name);
  const nodes: AnyExtension[] =
    name === 'body' ? bodyExtensions(around.stills) : lineExtensions(name === 'standfirst');
  const options: Partial<EditorOptions> = {
    element: document.createElement('div'),
    editable: !session.readOnly,
    injectCSS: false,
    enableCoreExtensions: { delete: false, textDirection: false, tabindex: false },
    extensions: [
      ...nodes,
      CurrentBlock,
      CaretOnFocus,
      FarBlocks,
      FieldKeys.configure({ name, chain: around.chain }),
      // Before the menu at a slash: what comes later is asked first.
      FindKeys,
      LinkPasted,
      FocusKeys,
      TypedRules.configure({ steps: smartIn(session).steps }),
      SmartPunctuation.configure(smartIn(session)),
      ...(name === 'body' ? [HeldBlock, EnterOverBlocks, InsertTrigger.configure(around.insert)] : []),
      ThreadMarks.configure({
        name,
        shape,
        threads: threadsIn(session),
        lookedUp: session.digest.current,
      }),
      OthersCarets.configure({ name, shape, text }),
      TellCaret.configure({ article: session.id, name, shape, text }),
      SuggestionMarks,
      MisspeltMarks,
      Suggestions.configure({ text, shape, writer: authorHere }),
      // After what suggests: it is around what comes before it.
      ClipboardSteps.configure({ session, name, chain: around.chain }),
      SharedText.configure({ text, shape, whole: session.whole, readOnly: () => session.readOnly }),
      // Likewise: threads are tied to what was written.
      CarryCut.configure({ session, name, shape }),
    ],
    onBeforeCreate: ({ editor }) => {
      const content = session.whole.value
        ? documentOfText(editor.schema, text, shape)
        : documentOfArticle(editor.schema, session.digest.current.value.article, name);
      editor.options.content = content.toJSON() as JSONContent;
    },
    editorProps: {
      attributes: {
        // Tiptap's own is gone once the editor is told whether it may be written in.
        role: 'textbox',
        'aria-label': around.labels[name],
        'aria-multiline': String(name !== 'headline'),
        'aria-readonly': String(session.readOnly),
        // What is edited takes focus anyway; said, so that whoever looks for stops of the keyboard finds it.
        tabindex: '0',
        spellcheck: 'false',
        class: `copy copy-${name}`,
      },
      ...pasteInto(session, name, { takeFiles: around.takeFiles, openStill: around.stills.open }),
      transformCopied: withoutDeleted,
      transformPasted: withoutSuggested,
      handleScrollToSelection: scrollToCaret,
      handleDOMEvents: {
        // The browser's own history knows nothing of the shared one.
        beforeinput: (_view, event) => {
          const { inputType } = event as InputEvent;
          if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return false;
          event.preventDefault();
          if (inputType === 'historyUndo') session.undo.undo();
          else session.undo.redo();
          return true;
        },
      },
    },
  };
  const editor = new Editor(options);
  const stop = session.locked.watch(() => {
    editor.setEditable(false, false);
    editor.view.dom.ariaReadOnly = 'true';
  });
  editor.on('destroy', stop);
  return editor;
}
