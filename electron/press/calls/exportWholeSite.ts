import type { SiteExport } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { valueOf } from '../loadArticle';
import { pagesRecipe } from '../pages/pagesRecipe';
import type { PressRoom } from '../PressRoom';
import { generatorName } from '../PressRoom';
import { exportSite } from '../site/exportSite';
import { digest } from '../site/gatherArticles';

/** `export:site`: the whole site into the chosen folder, or with `dryRun` only what that would change there. */
export async function exportWholeSite(
  room: PressRoom,
  { job, folder, dryRun }: { job: string; folder: string; dryRun: boolean },
): Promise<Answer<SiteExport>> {
  const stop = new AbortController();
  room.jobs.set(job, stop);
  const { library, now, tellProgress } = room.start;
  try {
    return await room.inTurn(async () => {
      const chosen = room.placeOf(folder);
      const [site, popularity, kept, workshop] = await Promise.all([
        library.call('site:load', {}).then(valueOf),
        library.call('popularity:load', {}).then(valueOf),
        room.addresses.read(library),
        room.workshop(),
      ]);
      const exported = await exportSite({
        library,
        site,
        popularity,
        kept,
        workshop,
        recipe: digest(JSON.stringify([pagesRecipe, workshop.theme.templates])),
        state: room.siteState(site.address, chosen),
        chosen,
        generator: generatorName,
        today: new Date(now()).toISOString().slice(0, 10),
        dryRun,
        signal: stop.signal,
        progress: (step, done, total) => tellProgress({ job, step, done, total }),
      });
      return succeed(exported);
    });
  } finally {
    if (room.jobs.get(job) === stop) room.jobs.delete(job);
  }
}
