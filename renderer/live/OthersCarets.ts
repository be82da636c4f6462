import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import * as Y from 'yjs';
import type { TextName } from '../../shared/article/textNames';
import type { PersonColour } from '../../shared/article/Person';
import { colourFrom } from '../../shared/article/Person';
import type { Caret, PersonHere } from '../../shared/bridge/PersonHere';
import { liveTexts } from '../../shared/language/liveTexts';
import { positionOf } from '../editor/text/flatPosition';
import { fromText } from '../editor/text/SharedText';
import type { TextShape } from '../editor/text/textShape';
import { initialsOf } from '../parts/initialsOf';
import { currentLanguage } from '../settings/language';
import { liveArticle } from './live';

interface OthersCaretsOptions {
  name: TextName;
  shape: TextShape;
  text: Y.Text | null;
}

const key = new PluginKey<DecorationSet>('othersCarets');

/**
 * Shows where others are in a text, and what they have selected: by a line and their initials, with their name on
 * pointing. Places are looked up when people move and when something comes from elsewhere; what is typed here only
 * moves them along.
 */
export const OthersCarets = Extension.create<OthersCaretsOptions, { stop: () => void }>({
  name: 'othersCarets',
  addOptions: () => ({ name: 'body', shape: 'body', text: null }),
  addStorage: () => ({ stop: () => undefined }),

  addProseMirrorPlugins() {
    const { name, shape, text } = this.options;
    const shown = (doc: Node): DecorationSet => {
      const people = liveArticle.value?.people ?? [];
      const decorations = people.flatMap((person) =>
        person.caret?.text === name && text ? caretOf(person, person.caret, doc, shape, text) : [],
      );
      return decorations.length > 0 ? DecorationSet.create(doc, decorations) : DecorationSet.empty;
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, before, _old, { doc }) => {
            const fromElsewhere = transaction.docChanged && Boolean(transaction.getMeta(fromText));
            if (transaction.getMeta(key) || fromElsewhere) return shown(doc);
            return transaction.docChanged ? before.map(transaction.mapping, doc) : before;
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },

  onCreate() {
    const { editor } = this;
    const { name } = this.options;
    let before = '';
    this.storage.stop = liveArticle.watch(() => {
      if (editor.isDestroyed) return;
      // Nothing is dispatched where nobody is or was: most people's moves are in another text.
      const here = (liveArticle.value?.people ?? []).filter(({ caret }) => caret?.text === name);
      const now = here.length > 0 ? JSON.stringify(here) : '';
      if (now === before) return;
      before = now;
      editor.view.dispatch(editor.state.tr.setMeta(key, true));
    });
  },

  onDestroy() {
    this.storage.stop();
  },
});

/** What is drawn for a person; nothing while the text does not have what they are beside. */
function caretOf(
  person: PersonHere,
  { anchor, head }: Caret,
  doc: Node,
  shape: TextShape,
  text: Y.Text,
): Decoration[] {
  const at = indexBeside(text, head);
  if (at === null) return [];
  const from = indexBeside(text, anchor) ?? at;
  const colour = person.colour || colourFrom({ by: person.name });
  const position = (index: number): number => positionOf(doc, index, shape);
  const caret = Decoration.widget(position(at), () => drawn(person, colour), {
    key: [person.client, colour, person.initials, person.name].join(' '),
    side: 1,
    ignoreSelection: true,
  });
  const [start, end] = [Math.min(position(from), position(at)), Math.max(position(from), position(at))];
  if (start === end) return [caret];
  return [Decoration.inline(start, end, { class: 'other-selection', 'data-colour': colour }), caret];
}

/** How many characters stand before what somebody is beside; null where that is not in the text. */
function indexBeside(text: Y.Text, beside: Caret['head']): number | null {
  if (!beside) return text.length;
  if (!text.doc) return null;
  try {
    const item = Y.createID(beside.client, beside.clock);
    const found = Y.createAbsolutePositionFromRelativePosition(
      new Y.RelativePosition(null, null, item, 0),
      text.doc,
    );
    return found?.type === text ? found.index : null;
  } catch {
    // A number that leads to nothing a text holds.
    return null;
  }
}

/** Its letters come from a style: they are no part of the text, for those who read it as well as for copying. */
function drawn({ name, initials }: PersonHere, colour: PersonColour): HTMLElement {
  const caret = document.createElement('span');
  const shown = name || liveTexts[currentLanguage()].somebody;
  caret.className = 'other-caret';
  caret.dataset['colour'] = colour;
  caret.ariaHidden = 'true';
  const flag = document.createElement('span');
  flag.className = 'other-flag';
  flag.dataset['initials'] = initials || initialsOf(shown);
  flag.title = shown;
  caret.append(flag);
  return caret;
}
