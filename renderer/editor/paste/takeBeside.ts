import type { PictureBeside } from '../../../shared/bridge/copyCalls';
import { longestRtf, mostSought } from '../../../shared/bridge/copyCalls';
import { showFault } from '../../parts/notes';
import { press } from '../../session/bridge';
import { aloud } from '../../stills/readStillFrom';
import type { PastedPicture } from './flattenPasted';
import { sayLeftOut } from './sayLeftOut';
import { sayNotBeside } from './sayNotBeside';
import type { PictureHere } from './sortPictures';
import { isInFile } from './sortPictures';

/** A picture with its bytes, as they are or in base 64. */
export type PictureTaken = PictureHere & { picture: Uint8Array<ArrayBuffer> | string };

/** The pictures of which there are bytes, and what is to be said of the others. */
export interface TakenBeside {
  taken: PictureTaken[];
  /** Says which of them did not come along, why, and what to do. */
  sayOthers: (elsewhereIs: 'elsewhere' | 'dragged') => void;
}

/**
 * Has press take pictures out of the RTF that a word processor puts beside its HTML, which only names files for them.
 * `all` are the pictures of the HTML in their order, `wanted` those of them that can come in.
 */
export async function takeBeside(
  wanted: readonly PictureHere[],
  all: readonly PastedPicture[],
  rtf: string,
): Promise<TakenBeside> {
  const isAsked = wanted.some(({ base64 }) => base64 === null);
  const found = isAsked ? await lookBeside(all, rtf) : null;
  const taken: PictureTaken[] = [];
  const others: Record<Exclude<PictureBeside['kind'], 'picture'>, PictureHere[]> = {
    absent: [],
    unsure: [],
    metafile: [],
    'too-many': [],
  };
  for (const one of wanted) {
    const beside = found?.get(one.at);
    if (one.base64 !== null) taken.push({ ...one, picture: one.base64 });
    else if (beside?.kind === 'picture') taken.push({ ...one, picture: new Uint8Array(beside.bytes) });
    else others[beside?.kind ?? 'unsure'].push(one);
  }
  return {
    taken,
    sayOthers: (elsewhereIs) => {
      sayLeftOut(elsewhereIs, others.absent.length);
      sayNotBeside('unsure', others.unsure);
      sayNotBeside('metafile', others.metafile);
      sayLeftOut('tooMany', others['too-many'].length);
    },
  };
}

/** What the RTF has of each picture, by its place among all; nothing of one that was drawn, which it has otherwise. */
async function lookBeside(all: readonly PastedPicture[], rtf: string): Promise<Map<number, PictureBeside>> {
  const found = new Map<number, PictureBeside>();
  const places = all.flatMap(({ isDrawn }, at) => (isDrawn ? [] : [at]));
  if (rtf.length > longestRtf) for (const at of places) found.set(at, { kind: 'too-many' });
  if (rtf.length > longestRtf || places.length > mostSought) return found;
  const pictures = places.flatMap((at) => {
    const picture = all[at];
    return picture ? [{ isFile: isInFile(picture), width: picture.width, height: picture.height }] : [];
  });
  const answer = await aloud(press.call('copy:pictures', { rtf, pictures }));
  if (!answer.ok) showFault(answer.fault);
  else
    answer.value.forEach((beside, index) => {
      const at = places[index];
      if (at !== undefined) found.set(at, beside);
    });
  return found;
}
