import type { ExportedBundle } from '../../shared/bridge/answers';
import type { Fault } from '../../shared/faults/Fault';
import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { faultText } from '../../shared/language/faultTexts';
import { exportWrite } from '../press/calls/exportWrite';
import { loadArticle } from '../press/loadArticle';
import { bundleLines } from './bundleLines';
import type { CommandStart } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import type { PressAlone } from './PressAlone';

/** One article's export, as it ended. */
interface Ended {
  article: string;
  headline: string;
  bundle: ExportedBundle | null;
  fault: Fault | null;
}

/** Faults of one article alone: the others are exported all the same. */
const ofOne: ReadonlySet<Fault['kind']> = new Set([
  'export-blocked',
  'article-missing',
  'update-malformed',
  'original-missing',
  'picture-damaged',
]);

/**
 * Exports articles one after the other, each as the window exports it alone, and says how that went. Ends with 1 when
 * preflight kept one back, with 3 when one could not be exported. Throws what no other article could be exported
 * after either.
 */
export async function exportArticles(
  start: CommandStart,
  { room }: PressAlone,
  articles: readonly string[],
  { job, folder }: { job: string; folder: string },
): Promise<ExitCode> {
  const ended: Ended[] = [];
  const format = start.asked.values.single ? 'page' : 'bundle';
  for (const article of articles) {
    if (start.signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    const one: Ended = { article, headline: '', bundle: null, fault: null };
    try {
      one.headline = (await loadArticle(room.start.library, article)).article.headline;
      const answer = await exportWrite(room, { article, job, folder, format });
      if (answer.ok) one.bundle = answer.value;
      else throw new FaultError(answer.fault);
    } catch (error) {
      if (!(error instanceof FaultError) || !ofOne.has(error.fault.kind)) throw error;
      one.fault = error.fault;
    }
    ended.push(one);
  }
  return conclude(ended, start);
}

function conclude(ended: readonly Ended[], { asked, terminal, language }: CommandStart): ExitCode {
  const texts = commandLineTexts[language];
  const faults = ended.flatMap(({ fault }) => fault ?? []);
  const blocked = faults.filter(({ kind }) => kind === 'export-blocked').length;
  const code = faults.length > blocked ? exitCodes.failed : blocked > 0 ? exitCodes.found : exitCodes.fine;
  if (asked.values.json) {
    terminal.sayJson({ command: 'export', ok: code === exitCodes.fine, articles: ended });
    return code;
  }
  for (const { headline, article, bundle, fault } of ended) {
    if (fault) {
      const { what, why } = faultText(fault, language);
      terminal.say(texts.export.kept(headline || article, what, why));
    }
    if (bundle) for (const line of bundleLines(bundle, language)) terminal.say(line);
  }
  return code;
}
