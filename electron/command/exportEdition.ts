import type { ExportCheck, ExportedBundle } from '../../shared/bridge/answers';
import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { faultLine } from '../../shared/language/faultTexts';
import { preflightTexts } from '../../shared/language/preflightTexts';
import type { Language } from '../../shared/language/Texts';
import { exportCheck } from '../press/calls/exportCheck';
import { exportWrite } from '../press/calls/exportWrite';
import { valueOf } from '../press/loadArticle';
import { bundleLines } from './bundleLines';
import type { CommandStart } from './CommandStart';
import { Misused } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import type { PressAlone } from './PressAlone';

/**
 * Exports an edition as the window does: one bundle of its articles in their order, without those that preflight keeps
 * back, and says which those are. Ends with 1 when there are any, with 3 when one cannot be read. Throws `Misused` for
 * an edition without articles, and what stops the bundle, which then is as it was.
 */
export async function exportEdition(
  start: CommandStart,
  { room }: PressAlone,
  { id, name, articles: all, gone }: ListedEdition,
  { job, folder }: { job: string; folder: string },
): Promise<ExitCode> {
  const { asked, terminal, language } = start;
  const texts = commandLineTexts[language].editions;
  const articles = all.filter((article) => !gone.includes(article));
  if (articles.length === 0) throw new Misused(texts.empty(name));
  const checks: ExportCheck[] = [];
  for (const article of articles) {
    if (start.signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    checks.push(...valueOf(await exportCheck(room, { articles: [article] })));
  }
  const held = checks.filter((check) => check.fault || blocking(check).length > 0);
  const ready = checks.filter((check) => !held.includes(check)).map(({ article }) => article);
  const [first] = ready;
  let bundle: ExportedBundle | null = null;
  if (first !== undefined) {
    const edition = { name, articles: ready };
    bundle = valueOf(await exportWrite(room, { article: first, job, folder, edition }));
  }
  const code = codeOf(held);
  if (asked.values.json) {
    const kept = held.map((check) => {
      const { article, headline, fault } = check;
      return { article, headline, blocked: blocking(check), fault };
    });
    const edition = { id, name, articles: ready, bundle, held: kept };
    terminal.sayJson({ command: 'export', ok: code === exitCodes.fine, edition });
    return code;
  }
  for (const check of held) terminal.say(heldLine(check, language));
  for (const line of bundle ? bundleLines(bundle, language) : [texts.nothing(name)]) terminal.say(line);
  return code;
}

function blocking({ findings }: ExportCheck): ExportCheck['findings'] {
  return findings.filter(({ level }) => level === 'block');
}

function codeOf(held: readonly ExportCheck[]): ExitCode {
  if (held.some(({ fault }) => fault)) return exitCodes.failed;
  return held.length > 0 ? exitCodes.found : exitCodes.fine;
}

function heldLine(check: ExportCheck, language: Language): string {
  const { article, headline, fault } = check;
  const rules = preflightTexts[language];
  const why = fault
    ? faultLine(fault, language)
    : [...new Set(blocking(check).map(({ rule, values }) => rules[rule].title(values)))].join(', ');
  return commandLineTexts[language].editions.held(headline || article, why);
}
