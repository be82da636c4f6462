import { wasExported } from '../../../shared/article/wasExported';
import { readArticleIds } from '../../../shared/bridge/articleIds';
import { plainQuestion } from '../../../shared/bridge/deskQuestion';
import type { PageCheck, SiteReport } from '../../../shared/bridge/siteCheckCalls';
import { mostPages } from '../../../shared/bridge/siteCheckCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { factsQuestion } from '../../../shared/preflight/FactsQuestion';
import { whatStops } from '../../../shared/preflight/preflight';
import { gatherFacts } from '../gatherFacts';
import type { LibraryCaller } from '../loadArticle';
import { loadWithVersions, valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';

/** How many articles are read between two tellings of how far it is. */
const slice = 20;

/**
 * `site:check`: reads every article of the desk that ever was exported, or is to be, and answers those that would be
 * stopped today. Throws `theme-broken` where no page can be made at all. One article after the other, so that the library has time for everything else; null when stopped.
 */
export async function siteCheck(
  room: PressRoom,
  { job }: { job: string },
): Promise<Answer<SiteReport | null>> {
  const { library, now, tellProgress } = room.start;
  const stop = new AbortController();
  room.jobs.set(job, stop);
  try {
    // With a broken theme nothing of the site can be made: that is one fault, and not a finding on every page.
    await room.workshop();
    const moment = new Date(now()).toISOString();
    const ids = await allIds(library);
    const report: SiteReport = { pages: 0, found: [], more: 0 };
    for (const [at, id] of ids.entries()) {
      if (at % slice === 0) tellProgress({ job, step: 'check', done: at, total: ids.length });
      if (stop.signal.aborted) return succeed(null);
      const page = await checkPage(room, id, moment);
      if (!page) continue;
      report.pages++;
      if (page.findings.length === 0 && !page.fault) continue;
      if (report.found.length < mostPages) report.found.push(page);
      else report.more++;
    }
    return succeed(report);
  } finally {
    if (room.jobs.get(job) === stop) room.jobs.delete(job);
  }
}

async function allIds(library: LibraryCaller): Promise<string[]> {
  const question = { ...plainQuestion };
  const ids = await library.call('desk:ids', { question, from: 0, until: Number.MAX_SAFE_INTEGER });
  return readArticleIds(valueOf(ids));
}

/** What would stop an article's export; null for one that has no page and is not approved. */
async function checkPage(room: PressRoom, id: string, now: string): Promise<PageCheck | null> {
  try {
    const { page, versions } = await loadWithVersions(room.start.library, id);
    const { article } = page;
    const onSite = wasExported(article, versions);
    if (!onSite && article.status !== 'approved') return null;
    // Tags, links and pictures elsewhere stop nothing.
    const question = { ...factsQuestion(article, versions), links: [], tags: [], originals: [] };
    const facts = { today: now.slice(0, 10), now, ...(await gatherFacts(room, question)) };
    const findings = whatStops(article, facts);
    return { article: id, headline: article.headline, onSite, findings, fault: null };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    if (error.fault.kind === 'article-missing') return null;
    // One that cannot be read may be on the site for all anybody knows.
    if (error.fault.kind === 'update-malformed')
      return { article: id, headline: '', onSite: true, findings: [], fault: error.fault };
    throw error;
  }
}
