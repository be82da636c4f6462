import type { AskOf } from '../../../shared/bridge/Call';
import type { ReadFigures } from '../../../shared/bridge/popularityCalls';
import { mostFigures } from '../../../shared/bridge/popularityCalls';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { periodInName } from '../../../shared/interchange/figures/figuresPeriod';
import { readFigures } from '../../../shared/interchange/figures/readFigures';
import { decodeText } from '../figures/decodeText';
import { findArticles } from '../figures/findArticles';
import { readFiguresFile } from '../figures/readFiguresFile';
import { tableRows } from '../figures/tableRows';
import { valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';

/** Most articles and most pages that are shown before figures are taken in. */
const mostShown = 200;

/** `figures:read`: what a file of figures says of the articles here, to be looked at first. Nothing is kept. */
export async function figuresRead(
  room: PressRoom,
  ask: AskOf<PressCalls['figures:read']>,
): Promise<Answer<ReadFigures>> {
  const { library, now } = room.start;
  const { name } = ask;
  const { bytes, at } =
    ask.from === 'bytes' ? ask : await readFiguresFile(await room.places.pathOf(ask.token), name);
  const table = readFigures(tableRows(textOf(bytes, name), name));
  if (!table) throw new FaultError({ kind: 'figures-refused', name, because: 'no-pages', line: 0 });
  if (table.columns.twice)
    throw new FaultError({ kind: 'figures-refused', name, because: 'column-twice', line: 0 });
  const site = valueOf(await library.call('site:load', {}));
  const { matched, unmatched } = await findArticles(library, table.pages, site);
  const inName = periodInName(name);
  const counted = matched.filter(({ count }) => count > 0);
  const period = table.period ?? inName ?? { from: '', until: at.slice(0, 10) };
  return succeed({
    figures: {
      tool: table.columns.tool,
      file: name,
      measured: table.columns.measured,
      ...period,
      takenAt: new Date(now()).toISOString(),
      readers: counted.slice(0, mostFigures).map(({ article, count }) => [article, count]),
    },
    dated: table.period ? 'inside' : inName ? 'name' : 'file',
    matched: { first: matched.slice(0, mostShown), count: matched.length },
    unmatched: { first: unmatched.slice(0, mostShown), count: unmatched.length },
    totals: table.totals,
    below: table.below,
    notKept: Math.max(0, counted.length - mostFigures),
  });
}

/** An archive, a spreadsheet among them, begins with these letters. */
const archive = [0x50, 0x4b, 0x03, 0x04];

function textOf(bytes: Uint8Array, name: string): string {
  const isArchive = archive.every((byte, index) => bytes[index] === byte);
  const text = isArchive ? null : decodeText(bytes);
  if (text === null) {
    const because = isArchive ? 'archive' : 'no-text';
    throw new FaultError({ kind: 'figures-refused', name, because, line: 0 });
  }
  return text;
}
