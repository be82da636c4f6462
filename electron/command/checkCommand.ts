import path from 'node:path';
import { wasExported } from '../../shared/article/wasExported';
import type { ArticleCard, ExportCheck } from '../../shared/bridge/answers';
import { mostChecked } from '../../shared/bridge/pressCalls';
import { FaultError } from '../../shared/faults/FaultError';
import { commandLineTexts } from '../../shared/language/commandLineTexts';
import { faultText } from '../../shared/language/faultTexts';
import { printNumber } from '../../shared/language/numbers';
import { preflightTexts } from '../../shared/language/preflightTexts';
import { siteCheckTexts } from '../../shared/language/siteCheckTexts';
import type { Language } from '../../shared/language/Texts';
import type { Finding, FindingLevel } from '../../shared/preflight/Finding';
import { exportCheck } from '../press/calls/exportCheck';
import { loadWithVersions, valueOf } from '../press/loadArticle';
import type { CommandStart } from './CommandStart';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { findArticles } from './findArticles';
import type { PressAlone } from './PressAlone';
import { openPress } from './PressAlone';

/** An article with what was found in it. */
interface Checked extends ExportCheck {
  slug: string;
  status: ArticleCard['status'];
}

const levels: readonly FindingLevel[] = ['block', 'warn', 'notice'];

/**
 * `katern check`: what preflight finds in the articles that were named, or in all that are approved or ever were
 * exported, and with `--drafts` in every one that is not in the bin. Throws a `FaultError`, or `Misused`.
 */
export async function checkCommand(start: CommandStart): Promise<ExitCode> {
  const { asked, places, terminal, language, signal } = start;
  const texts = commandLineTexts[language];
  const { values } = asked;
  const press = openPress(path.resolve(values.library ?? path.join(places.home, 'library')), places, {
    told: () => undefined,
    sign: null,
  });
  try {
    const cards = await press.cards();
    const chosen = values.article
      ? findArticles(cards, values.article, texts.articles)
      : await chooseArticles(press, cards, start);
    const byId = new Map(cards.map((card) => [card.id, card]));
    const checked: Checked[] = [];
    for (let from = 0; from < chosen.length; from += mostChecked) {
      if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
      terminal.progress(texts.check.progress(from, chosen.length));
      const articles = chosen.slice(from, from + mostChecked);
      for (const found of valueOf(await exportCheck(press.room, { articles }))) {
        const { slug = '', status = 'draft', headline = '' } = byId.get(found.article) ?? {};
        checked.push({ ...found, slug: found.name || slug, status, headline: found.headline || headline });
      }
    }
    return conclude(checked, start);
  } finally {
    press.close();
  }
}

/** The articles that the site has, or is to have; all of them where drafts are asked for. */
async function chooseArticles(
  { room }: PressAlone,
  cards: readonly ArticleCard[],
  { asked, terminal, language, signal }: CommandStart,
): Promise<string[]> {
  const chosen: string[] = [];
  for (const [at, { id, binnedAt, status }] of cards.entries()) {
    if (signal.aborted) throw new FaultError({ kind: 'export-cancelled' });
    if (binnedAt !== '') continue;
    const isPlain = asked.values.drafts === true || status === 'approved' || status === 'exported';
    if (!isPlain && at % mostChecked === 0)
      terminal.progress(commandLineTexts[language].check.progress(at, cards.length));
    if (isPlain || (await isOnSite(room, id))) chosen.push(id);
  }
  return chosen;
}

/** Whether a draft is on the site all the same; one that cannot be read may be. */
async function isOnSite({ start }: PressAlone['room'], id: string): Promise<boolean> {
  try {
    const { page, versions } = await loadWithVersions(start.library, id);
    return wasExported(page.article, versions);
  } catch (error) {
    if (error instanceof FaultError) return true;
    throw error;
  }
}

function conclude(checked: readonly Checked[], { asked, terminal, language }: CommandStart): ExitCode {
  const texts = commandLineTexts[language];
  const counts = Object.fromEntries(
    levels.map((level) => [
      level,
      checked.flatMap(({ findings }) => findings).filter((finding) => finding.level === level).length,
    ]),
  ) as Record<FindingLevel, number>;
  // With a broken theme no export takes anything down.
  const down = checked.some(({ findings }) => findings.some(({ rule }) => rule === 'theme-broken'))
    ? 0
    : checked.filter(({ onSite, findings }) => onSite && findings.some(({ level }) => level === 'block'))
        .length;
  const unread = checked.filter(({ fault }) => fault !== null).length;
  const found = counts.block > 0 || (asked.values.strict === true && counts.warn > 0);
  const code = unread > 0 ? exitCodes.failed : found ? exitCodes.found : exitCodes.fine;
  if (asked.values.json) {
    terminal.sayJson({
      command: 'check',
      ok: code === exitCodes.fine,
      articles: checked.map((one) => ({
        ...one,
        findings: one.findings.map((finding) => ({ ...finding, ...sentencesOf(finding, language) })),
      })),
      totals: { articles: checked.length, ...counts, unread, takenDown: down },
    });
    return code;
  }
  const site = siteCheckTexts[language];
  for (const { article, headline, slug, status, onSite, findings, fault } of checked) {
    if (findings.length === 0 && !fault) continue;
    const where = onSite ? site.onSite : status === 'approved' ? site.approved : '';
    terminal.say(texts.check.article(headline || texts.untitled, slug || article, where));
    if (fault) terminal.say(`  ${texts.check.unread}: ${faultText(fault, language).why}`);
    for (const finding of findings) {
      const { title, explanation, remedy } = sentencesOf(finding, language);
      terminal.say(`  ${texts.check.levels[finding.level]}: ${title}. ${explanation} ${remedy}`);
    }
  }
  if (down > 0) terminal.say(site.takesDown(printNumber(down, language), down === 1));
  terminal.say(texts.check.totals(checked.length, counts, unread));
  return code;
}

function sentencesOf(
  { rule, values }: Finding,
  language: Language,
): { title: string; explanation: string; remedy: string } {
  const { title, explanation, remedy } = preflightTexts[language][rule];
  return { title: title(values), explanation: explanation(values), remedy };
}
