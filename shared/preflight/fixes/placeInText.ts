import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { bodyOf, headlineOf, standfirstOf } from '../../article/documentShape';
import { flatLength } from '../../article/flatText';
import type { FindingPlace } from '../Finding';

/** The shared text a place lies in, and where in that the text it names begins. */
export function placeInText(
  doc: Y.Doc,
  { body }: Article,
  { part, block = 0 }: FindingPlace,
): { text: Y.Text; start: number } {
  if (part === 'headline') return { text: headlineOf(doc), start: 0 };
  if (part === 'standfirst') return { text: standfirstOf(doc), start: 0 };
  const before = body.slice(0, block);
  return { text: bodyOf(doc), start: before.reduce((length, one) => length + flatLength(one), 0) };
}
