import sharp from 'sharp';
import { neverHere } from '../../../shared/faults/neverHere';
import { HeldPixels } from './HeldPixels';
import { makeRendition, pictureEncoder } from './makeRendition';
import type { PictureAnswers, PictureJob } from './pictureJobs';
import { readPicture } from './readPicture';
import { viewPicture } from './viewPicture';

/** Sets libvips for a worker: little, and only what is needed. For the whole process, so not for tests. */
export function settleSharp(): void {
  // One job at a time per worker, each on one thread: two workers fill a small machine and no more.
  sharp.concurrency(1);
  sharp.cache(false);
  // Whatever the sniffing missed: libvips cannot even be asked to load anything but these.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
      'VipsForeignLoadHeifBuffer',
      'VipsForeignLoadTiffBuffer',
    ],
  });
}

const held = new HeldPixels();

/** Does one job. Throws a `FaultError`. */
export async function carryOut(job: PictureJob): Promise<PictureAnswers[PictureJob['do']]> {
  switch (job.do) {
    case 'read':
      return await readPicture(job.bytes, job.name, job.rules);
    case 'view':
      return await viewPicture(job.bytes, job.width, job.name, job.turns);
    case 'make':
      return await makeRendition(job.bytes, job.rendition, held);
    case 'name-encoder':
      return pictureEncoder();
    default:
      return neverHere(job);
  }
}
