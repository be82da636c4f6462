import { wasExported } from '../../../shared/article/wasExported';
import type { ExportCheck } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { bundleName } from '../../../shared/pages/bundleName';
import { factsQuestion } from '../../../shared/preflight/FactsQuestion';
import { preflight } from '../../../shared/preflight/preflight';
import { usedStills } from '../../../shared/preflight/Rule';
import { gatherFacts } from '../gatherFacts';
import { openItems } from '../../../shared/review/signOff/ticks';
import { loadWithVersions, valueOf } from '../loadArticle';
import type { PressRoom } from '../PressRoom';

/** `export:check`: what `export:write` would find in each of the articles. One that cannot be read leaves the others alone. */
export async function exportCheck(
  room: PressRoom,
  { articles }: { articles: string[] },
): Promise<Answer<ExportCheck[]>> {
  const today = new Date(room.start.now()).toISOString().slice(0, 10);
  const checks: ExportCheck[] = [];
  for (const article of articles) checks.push(await check(room, article, today));
  return succeed(checks);
}

async function check(room: PressRoom, id: string, today: string): Promise<ExportCheck> {
  try {
    const now = new Date(room.start.now()).toISOString();
    const { library } = room.start;
    const { page, versions, threads, suggestions, ticks } = await loadWithVersions(library, id);
    const { article } = page;
    const story = { status: article.status, versions };
    const checks = openItems(valueOf(await library.call('sign-off:load', {})), ticks, story);
    const facts = await gatherFacts(room, factsQuestion(article, versions));
    const { findings } = preflight(article, {
      today,
      now,
      ...facts,
      threads,
      suggestions,
      ...(checks && { checks }),
    });
    const onSite = wasExported(article, versions);
    return {
      article: id,
      headline: article.headline,
      name: bundleName(article),
      onSite,
      stills: usedStills(article).length,
      findings,
      fault: null,
    };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    // It may be on the site for all anybody knows.
    return { article: id, headline: '', name: '', onSite: true, stills: 0, findings: [], fault: error.fault };
  }
}
