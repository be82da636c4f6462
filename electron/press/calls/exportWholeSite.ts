import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { ExportedSite, SiteExport } from '../../../shared/bridge/answers';
import type { AskOf } from '../../../shared/bridge/Call';
import type { ExportStep, PressCalls } from '../../../shared/bridge/pressCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { unlessGone } from '../../disk/unlessGone';
import { aloneAt } from '../bundle/aloneAt';
import { manifestName, signatureName } from '../bundle/Manifest';
import { valueOf } from '../loadArticle';
import { pagesRecipe } from '../pages/pagesRecipe';
import type { Workshop } from '../pages/produceFile';
import type { PressRoom } from '../PressRoom';
import { generatorName } from '../PressRoom';
import { deskKey } from '../signing/deskKey';
import { signManifest } from '../signing/signManifest';
import { exportSite } from '../site/exportSite';
import { digest } from '../site/gatherArticles';
import { siteName, sitePlaces } from '../site/SitePlaces';
import { zipSite } from '../site/zipSite';

/**
 * `export:site`: the whole site into the chosen folder, and where asked as a zip beside it, or with `dryRun` only what
 * that would change there. One Katern at a time works on a place.
 */
export async function exportWholeSite(
  room: PressRoom,
  { job, folder, dryRun, zip, sign }: AskOf<PressCalls['export:site']>,
): Promise<Answer<ExportedSite>> {
  const stop = new AbortController();
  room.jobs.set(job, stop);
  const { library, now, tellProgress } = room.start;
  const progress = (step: ExportStep, done: number, total: number): void =>
    tellProgress({ job, step, done, total });
  try {
    return await room.inTurn(async () => {
      const chosen = await room.places.pathOf(folder);
      const [site, popularity, kept, workshop] = await Promise.all([
        library.call('site:load', {}).then(valueOf),
        library.call('popularity:load', {}).then(valueOf),
        room.addresses.read(library),
        room.workshop(),
      ]);
      const signed = sign ? { ...workshop, sign: await signerOf(room) } : workshop;
      return aloneAt(sitePlaces(chosen, siteName(site.address)).folder, async () => {
        const exported = await exportSite({
          library,
          site,
          popularity,
          kept,
          workshop: signed,
          recipe: digest(JSON.stringify([pagesRecipe, workshop.theme.templates])),
          state: room.siteState(site.address, chosen),
          unfinished: room.unfinished,
          chosen,
          generator: generatorName,
          today: new Date(now()).toISOString().slice(0, 10),
          dryRun,
          signal: stop.signal,
          progress,
        });
        if (zip && !dryRun) {
          progress('zip', 0, 1);
          await zipSite(exported.folder, stop.signal);
          progress('zip', 1, 1);
        }
        return succeed(await beside(exported));
      });
    });
  } finally {
    if (room.jobs.get(job) === stop) room.jobs.delete(job);
  }
}

async function signerOf({ start }: PressRoom): Promise<Workshop['sign']> {
  const key = start.key === undefined ? null : await deskKey(start.key);
  return key && signManifest(key);
}

/** What lies beside the pages of a site. */
async function beside(exported: SiteExport): Promise<ExportedSite> {
  const found = (place: string): Promise<Stats | null> => unlessGone(fs.stat(place));
  const place = `${exported.folder}.zip`;
  const [zip, manifest, signature] = await Promise.all([
    found(place),
    found(path.join(exported.folder, manifestName)),
    found(path.join(exported.folder, signatureName)),
  ]);
  const isOlder = zip !== null && manifest !== null && zip.mtimeMs < manifest.mtimeMs;
  return { ...exported, zip: zip && { place, isOlder }, isSigned: signature !== null };
}
