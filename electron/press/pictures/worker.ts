import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { fail, succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { neverHere } from '../../../shared/faults/neverHere';
import { makeRendition, pictureEncoder } from './makeRendition';
import type { PictureAnswer, PictureAnswers, PictureJob } from './pictureJobs';
import { readPicture } from './readPicture';
import { viewPicture } from './viewPicture';

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

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread');
port.on('message', (job: PictureJob) => void answer(job).then((said) => port.postMessage(said)));

async function answer(job: PictureJob): Promise<PictureAnswer> {
  try {
    return succeed(await carryOut(job));
  } catch (error) {
    if (error instanceof FaultError) return fail(error.fault);
    return fail({ kind: 'unexpected', where: `pictures:${job.do}`, message: error instanceof Error ? error.message : String(error) });
  }
}

async function carryOut(job: PictureJob): Promise<PictureAnswers[PictureJob['do']]> {
  switch (job.do) {
    case 'read':
      return await readPicture(job.bytes, job.name);
    case 'view':
      return await viewPicture(job.bytes, job.width, job.name);
    case 'make':
      return await makeRendition(job.bytes, job.rendition);
    case 'name-encoder':
      return pictureEncoder();
    default:
      return neverHere(job);
  }
}
