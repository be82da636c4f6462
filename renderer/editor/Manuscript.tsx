import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ClipboardEvent } from 'react';
import { byHand } from '../../shared/article/documentShape';
import { textNames } from '../../shared/article/textNames';
import type { TextName } from '../../shared/article/textNames';
import { writeTexts } from '../../shared/language/writeTexts';
import { useTexts } from '../settings/language';
import { suggestionView } from '../suggestions/suggesting';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import type { FieldChain } from './FieldChain';

/** Events of every key that nobody above the editors waits for; React would look for somebody who does. */
const typed = ['keypress', 'textInput', 'input', 'keyup'];

interface ManuscriptProps {
  session: ArticleSession;
  chain: FieldChain;
}

/**
 * The manuscript: headline, standfirst and body, each an editor of its own on the shared text. It
 * renders once; what is typed never comes by here.
 */
export function Manuscript({ session, chain }: ManuscriptProps) {
  const words = useTexts(writeTexts);
  const all = useObservable(chain.all);
  const reading = useObservable(suggestionView) !== 'marks';

  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = strip.current;
    const stop = (event: Event): void => event.stopPropagation();
    for (const type of typed) element?.addEventListener(type, stop);
    return () => {
      for (const type of typed) element?.removeEventListener(type, stop);
    };
  }, []);

  useEffect(() => {
    const marks: Record<string, string> = {
      headline: words.headline,
      standfirst: words.standfirst,
      paragraph: words.paragraph,
      subhead: words.subhead,
      quote: words.quote,
      'list-item': words.listItem,
      still: words.still,
      unknown: words.unknown,
    };
    for (const [kind, word] of Object.entries(marks)) {
      strip.current?.style.setProperty(`--mk-${kind}`, JSON.stringify(word));
    }
    const placeholders = {
      headline: words.headlinePlaceholder,
      standfirst: words.standfirstPlaceholder,
      body: words.bodyPlaceholder,
    };
    for (const [name, word] of Object.entries(placeholders)) {
      strip.current?.style.setProperty(`--ph-${name}`, JSON.stringify(word));
      chain.editor(name as TextName)?.view.dom.setAttribute('aria-label', words[name as TextName]);
    }
  }, [words, chain]);

  // React does not hear of keys that are of a text.
  useLayoutEffect(() => {
    const element = strip.current;
    if (!all || !element) return undefined;
    const keyDown = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === 'Backspace' || event.key === 'Delete') {
        event.preventDefault();
        clear();
      } else if (event.key === 'Escape' || event.key.startsWith('Arrow')) {
        // Escape is done with then.
        if (event.key === 'Escape') event.preventDefault();
        chain.all.set(false);
      } else if (plain && event.key.length === 1 && !session.readOnly) {
        clear();
      }
      if (plain) event.stopPropagation();
    };
    element.addEventListener('keydown', keyDown, { capture: true });
    return () => element.removeEventListener('keydown', keyDown, { capture: true });
  });

  function clear(): void {
    if (session.readOnly) return;
    session.undo.stopCapturing();
    chain.clearAll((change) => session.doc.transact(change, byHand));
  }

  function copy(event: ClipboardEvent, cut: boolean): void {
    if (!all) return;
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData.setData('text/plain', chain.allText());
    event.clipboardData.setData('text/html', chain.allHtml());
    if (cut) clear();
  }

  return (
    <div
      className="ms"
      ref={strip}
      role="group"
      aria-label={words.copy}
      data-all={all || undefined}
      hidden={reading}
      onCopyCapture={(event) => copy(event, false)}
      onCutCapture={(event) => copy(event, true)}
      onMouseDownCapture={() => chain.all.set(false)}
    >
      {textNames.map((name) => (
        <div
          key={name}
          ref={(place) => {
            if (place) chain.place(name, place);
          }}
        />
      ))}
    </div>
  );
}
