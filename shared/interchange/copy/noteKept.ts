import type * as Y from 'yjs';
import { bodyOf } from '../../article/documentShape';
import type { Block } from '../../article/Article';
import { readBlocks } from '../../article/flatText';
import { readAllSuggestions } from '../../review/suggestions/readAllSuggestions';
import { readThreads } from '../../review/threads/readThreads';
import type { Receipt, ReceiptThing } from './Receipt';

const things: Partial<Record<Block['kind'], ReceiptThing>> = {
  paragraph: 'paragraphs',
  subhead: 'subheads',
  'list-item': 'list-items',
  quote: 'quotes',
  still: 'pictures',
};

/** Notes what an article that was made of a file has of it. */
export function noteKept(doc: Y.Doc, receipt: Receipt): void {
  const blocks = readBlocks(bodyOf(doc), 'accepted');
  for (const { kind, runs } of blocks) {
    const what = things[kind];
    if (what) receipt.note('kept', what);
    let before = '';
    for (const run of runs) {
      const link = run.kind === 'text' ? run.link : (run.marks?.link ?? '');
      if (link && link !== before) receipt.note('kept', 'links');
      before = link;
    }
  }
  for (const { comments } of readThreads(doc))
    for (let i = 0; i < comments.length; i++) receipt.note('kept', 'comments');
  for (let i = readAllSuggestions(doc).length; i > 0; i--) receipt.note('kept', 'suggestions');
}
