import { writeTexts } from '../../shared/language/writeTexts';
import { useCommand } from '../palette/commandRegistry';
import { showFault, showNote } from '../parts/notes';
import { shell } from '../session/bridge';
import { copyText } from '../session/copyText';
import { useTexts } from '../settings/language';
import type { FieldChain } from './FieldChain';
import { linkAt, setLink } from './textCommands';

/** Answers to the commands about the link the caret is in. */
export function useLinkCommands(chain: FieldChain, editable: boolean): void {
  const texts = useTexts(writeTexts);
  const withLink = (act: (address: string) => void) => (): void => {
    const editor = chain.editor(chain.current.value);
    const address = editor ? linkAt(editor) : '';
    if (address) act(address);
    else showNote({ text: texts.linkNone });
  };
  useCommand(
    'link.open',
    withLink((address) => {
      void shell.call('link:open', { address }).then((answer) => answer.ok || showFault(answer.fault));
    }),
  );
  useCommand(
    'link.copy',
    withLink((address) => void copyText(address, texts.linkCopied)),
  );
  useCommand(
    'link.remove',
    withLink(() => {
      const editor = chain.editor(chain.current.value);
      if (editor) setLink(editor, '');
    }),
    editable,
  );
}
