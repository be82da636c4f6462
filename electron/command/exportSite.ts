import type { HeldArticle, SiteExport } from '../../shared/bridge/answers';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { printNumber } from '../../shared/language/numbers';
import { preflightTexts } from '../../shared/language/preflightTexts';
import { exportWholeSite } from '../press/calls/exportWholeSite';
import { valueOf } from '../press/loadArticle';
import type { CommandStart } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import type { PressAlone } from './PressAlone';

/**
 * Exports the whole site, or with `--dry-run` says what that would change, and says how it went. Ends with 1 when
 * preflight kept an article from it, with 3 when one could not be read. Throws a `FaultError`.
 */
export async function exportSite(
  start: CommandStart,
  { room }: PressAlone,
  { job, folder }: { job: string; folder: string },
): Promise<ExitCode> {
  const { asked, terminal } = start;
  const dryRun = asked.values['dry-run'] === true;
  const zip = asked.values.zip === true;
  const site = valueOf(await exportWholeSite(room, { job, folder, dryRun, zip, sign: false }));
  // One that was there before is not of this export.
  const packed = { ...site, zip: zip && !dryRun ? (site.zip?.place ?? null) : null };
  const code = codeOf(site.held);
  if (asked.values.json)
    terminal.sayJson({ command: 'export', ok: code === exitCodes.fine, dryRun, site: packed });
  else for (const line of linesOf(site, packed.zip, dryRun, start)) terminal.say(line);
  return code;
}

function codeOf(held: readonly HeldArticle[]): ExitCode {
  if (held.some(({ isUnread }) => isUnread)) return exitCodes.failed;
  return held.some(({ blocked }) => blocked.length > 0) ? exitCodes.found : exitCodes.fine;
}

function linesOf(
  site: SiteExport,
  zip: string | null,
  dryRun: boolean,
  { language }: CommandStart,
): string[] {
  const texts = commandLineTexts[language];
  const rules = preflightTexts[language];
  const count = (paths: readonly string[]): string => printNumber(paths.length, language);
  const changed: [string, readonly string[]][] = [
    ['+', site.added],
    ['~', site.changed],
    ['-', site.removed],
  ];
  return [
    ...site.held.map(({ article, headline, blocked, withheld, isUnread }) => {
      if (isUnread) return texts.export.unread(headline || article);
      const why = blocked.map(({ rule, values }) => rules[rule].title(values));
      return texts.export.held(headline || article, [...why, ...withheld].join(', '), blocked.length > 0);
    }),
    ...(dryRun ? changed.flatMap(([sign, paths]) => paths.map((path) => `${sign} ${path}`)) : []),
    texts.export.site(site.folder, printNumber(site.articles, language), printNumber(site.total, language)),
    `  ${texts.export.changes(count(site.added), count(site.changed), count(site.removed), printNumber(site.same, language))}`,
    ...(zip ? [zip] : []),
  ];
}
