import type { ExportedBundle } from '../../../shared/bridge/answers';
import type { AskOf } from '../../../shared/bridge/Call';
import type { ExportStep, PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { fail, succeed } from '../../../shared/faults/Answer';
import { factsQuestion } from '../../../shared/preflight/FactsQuestion';
import { whatStops } from '../../../shared/preflight/preflight';
import { aloneAt } from '../bundle/aloneAt';
import { bundlePlaces } from '../bundle/BundlePlaces';
import { writeBundle } from '../bundle/writeBundle';
import { gatherFacts } from '../gatherFacts';
import { keepAddresses } from '../keepAddresses';
import type { BundlePlan } from '../../../shared/pages/BundlePlan';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import type { Workshop } from '../pages/produceFile';
import { planArticleBundle, planEditionBundle } from '../planArticleBundle';
import { writeSingle } from '../single/writeSingle';
import type { PressRoom } from '../PressRoom';

/**
 * `export:write`: reads the article, or all of an edition, checks it, and writes its bundle, or its page alone, into the
 * chosen folder. A blocking finding ends it before anything is written.
 */
export async function exportWrite(
  room: PressRoom,
  { article, job, folder, format, edition }: AskOf<PressCalls['export:write']>,
): Promise<Answer<ExportedBundle>> {
  // An edition is more than a page.
  const alone = format === 'page' && !edition;
  const stop = new AbortController();
  room.jobs.set(job, stop);
  const progress = (step: ExportStep, done: number, total: number): void =>
    room.start.tellProgress({ job, step, done, total });
  try {
    return await room.inTurn(async () => {
      const started = room.start.now();
      const chosen = await room.places.pathOf(folder);
      progress('read', 0, 1);
      const { plan, pages, workshop } = await planned(room, article, edition);
      progress('read', 1, 1);
      progress('check', 0, 1);
      const now = new Date(started).toISOString();
      const today = now.slice(0, 10);
      let findings = 0;
      for (const page of pages) {
        // Tags, links and pictures elsewhere stop nothing.
        const question = { ...factsQuestion(page.article, []), links: [], tags: [], originals: [] };
        const facts = await gatherFacts(room, question);
        findings += whatStops(page.article, { today, now, ...facts }).length;
      }
      progress('check', 1, 1);
      if (findings > 0) return fail({ kind: 'export-blocked', findings });
      // A page in one file is a copy: it lies at no address.
      if (!alone) await keepAddresses(room.start.library, plan.fresh);
      const written = alone
        ? { zip: '', ...(await writeSingle(plan, chosen, workshop, stop.signal, progress)) }
        : await aloneAt(bundlePlaces(chosen, plan.name).folder, () =>
            writeBundle(plan, chosen, workshop, stop.signal, progress),
          );
      const file = alone ? written.files[0]?.path : undefined;
      return succeed({ ...written, page: file ?? plan.page, milliseconds: room.start.now() - started });
    });
  } finally {
    if (room.jobs.get(job) === stop) room.jobs.delete(job);
  }
}

async function planned(
  room: PressRoom,
  article: string,
  edition: AskOf<PressCalls['export:write']>['edition'],
): Promise<{ plan: BundlePlan; pages: PageArticle[]; workshop: Workshop }> {
  if (edition) return planEditionBundle(room, edition);
  const { plan, page, workshop } = await planArticleBundle(room, article);
  return { plan, pages: [page], workshop };
}
