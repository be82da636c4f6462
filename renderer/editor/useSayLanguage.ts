import type { Editor } from '@tiptap/core';
import { partLanguageTexts } from '../../shared/language/partLanguageTexts';
import { useCommand } from '../palette/commandRegistry';
import { showNote } from '../parts/notes';
import { useTexts } from '../settings/language';
import type { FieldChain } from './FieldChain';
import { wordsMeant } from './languageMark';

/** Opens the choice of a language for the words at the caret by a command; says so where there are none. */
export function useSayLanguage(chain: FieldChain, editable: boolean, open: (editor: Editor) => void): void {
  const texts = useTexts(partLanguageTexts);
  useCommand(
    'mark.language',
    () => {
      const editor = chain.editor(chain.current.value);
      if (!editor?.schema.marks['language']) return;
      if (wordsMeant(editor.state)) open(editor);
      else showNote({ text: texts.selectFirst });
    },
    editable,
  );
}
