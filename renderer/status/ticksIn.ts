import { checksOf } from '../../shared/article/documentShape';
import { readTicks } from '../../shared/review/signOff/ticks';
import { listInArticle } from '../session/listInArticle';

/** What was ticked in an open article; nothing as long as its document is not taken in. */
export const ticksIn = listInArticle(readTicks, (doc, changed) => checksOf(doc).observe(changed));
