import type * as Y from 'yjs';
import { bodyOf } from '../../shared/article/documentShape';
import { noteSuggestion } from '../../shared/review/suggestions/noteSuggestion';
import { startThread } from '../../shared/review/threads/editThreads';
import { benchBlocks } from './benchBlocks';
import { compareTyping } from './compareTyping';
import { Desk } from './Desk';
import { openKatern } from './typing';

/** What a key in an article under review may cost, as a multiple of the same key in the article without. */
const bound = 2;
const words = 20_000;
const suggestions = 2000;
const threads = 500;

/**
 * What a key costs in a long article with many suggestions and comments, and in the same article without any: two
 * windows of Katern side by side, taking turns in rounds. Answers whether the bound holds.
 */
export async function benchReviewed(root: string): Promise<boolean> {
  const blocks = benchBlocks(words);
  const desks = [await Desk.make(root, blocks, review), await Desk.make(root, blocks)] as const;
  const started = [desks[0].start(), desks[1].start()] as const;
  try {
    const ratio = await compareTyping(
      `${words} words, ms per key`,
      { name: `${suggestions} suggestions, ${threads} threads`, board: await openKatern(started[0]) },
      { name: 'none', board: await openKatern(started[1]) },
    );
    const holds = ratio <= bound;
    console.log(
      `  bound: at most ${bound} times the article without: ${holds ? 'holds' : 'DOES NOT HOLD'}\n`,
    );
    return holds;
  } finally {
    await Promise.all(started.map((program) => program.end()));
    for (const desk of desks) desk.clear();
  }
}

/** Suggests something every so many characters, by three people in turn, and comments on some of it. */
function review(doc: Y.Doc): void {
  const body = bodyOf(doc);
  const at = '2026-01-02T03:04:05.000Z';
  const every = Math.floor(body.length / suggestions);
  doc.transact(() => {
    // From the last to the first, so that what lies before keeps its place.
    for (let i = suggestions - 1; i >= 0; i--) {
      const [from, id, by] = [i * every + 4, `voorstel-${i}`, `Redacteur ${i % 3}`];
      noteSuggestion(doc, id, by, at);
      if (i % 4 === 3) body.format(from, 12, { setBold: { id, to: true } });
      else body.format(from, 6, { deleted: id });
      if (i % 4 < 2) body.insert(from + 6, ' anders', { inserted: id });
    }
    const between = Math.floor(body.length / threads);
    for (let i = 0; i < threads; i++) {
      const from = i * between;
      const target = { kind: 'text' as const, text: 'body' as const, from, until: from + 20 };
      startThread(doc, `draad-${i}`, target, {
        id: `opmerking-${i}`,
        at,
        by: 'Redacteur 1',
        text: 'Klopt dit?',
      });
    }
  });
}
