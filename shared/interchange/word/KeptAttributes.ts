import type * as Y from 'yjs';
import { byHand } from '../../article/documentShape';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import type { TextStep } from '../../review/restoreText';
import { charactersOf } from './charactersOf';

type Attributes = Readonly<Record<string, unknown>>;
type ByCharacter = ReadonlyMap<string, Attributes>;

/**
 * What is said of each character before something is brought into an article. In Yjs a mark lasts until the next one of
 * its kind: where what stood beside a new word in the fork is gone from the article, with the end of its mark, that of
 * the word would go on over all that follows.
 */
export class KeptAttributes {
  readonly #fork: Record<TextName, ByCharacter>;
  readonly #here: Record<TextName, ByCharacter>;

  constructor(doc: Y.Doc, fork: Y.Doc) {
    this.#fork = attributesIn(fork);
    this.#here = attributesIn(doc);
  }

  /**
   * Once the fork was changed and merged: each character is set as it was here, or else as the fork has changed it or
   * has it anew. Where both changed the same, Yjs has decided.
   */
  restore(doc: Y.Doc, fork: Y.Doc): void {
    const changed = attributesIn(fork);
    doc.transact(() => {
      for (const name of textNames) {
        const steps = this.#stepsFor(doc.getText(name), name, changed[name]);
        if (steps.some((step) => 'attributes' in step)) doc.getText(name).applyDelta(steps);
      }
    }, byHand);
  }

  #stepsFor(text: Y.Text, name: TextName, changed: ByCharacter): TextStep[] {
    const [here, fork] = [this.#here[name], this.#fork[name]];
    const steps: TextStep[] = [];
    let plain = 0;
    for (const [character, now] of byCharacter(text)) {
      const was = here.get(character);
      const [before, after] = [fork.get(character), changed.get(character)];
      const wanted: Record<string, unknown> = {};
      for (const key of new Set([now, was, before, after].flatMap((one) => Object.keys(one ?? {})))) {
        const isChanged = after !== undefined && !isSame(before?.[key], after[key]);
        if (was && isChanged && !isSame(was[key], before?.[key])) continue;
        const value = was && !isChanged ? was[key] : after?.[key];
        if (!isSame(now[key], value)) wanted[key] = value ?? null;
      }
      if (Object.keys(wanted).length === 0) plain++;
      else {
        if (plain > 0) steps.push({ retain: plain });
        steps.push({ retain: 1, attributes: wanted });
        plain = 0;
      }
    }
    return steps;
  }
}

function attributesIn(doc: Y.Doc): Record<TextName, ByCharacter> {
  return Object.fromEntries(textNames.map((name) => [name, byCharacter(doc.getText(name))])) as Record<
    TextName,
    ByCharacter
  >;
}

/** In the order of the text. */
function byCharacter(text: Y.Text): ByCharacter {
  const characters = charactersOf(text);
  const found = new Map<string, Attributes>();
  let at = 0;
  for (const { insert, attributes = {} } of text.toDelta() as {
    insert: string | object;
    attributes?: Attributes;
  }[]) {
    const until = at + (typeof insert === 'string' ? insert.length : 1);
    for (; at < until; at++) {
      const { client = 0, clock = 0 } = characters[at] ?? {};
      found.set(`${client} ${clock}`, attributes);
    }
  }
  return found;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
