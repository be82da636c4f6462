import type { Answer } from '../../../shared/faults/Answer';
import type { QuarterTurns } from '../../../shared/still/NamedCrop';
import type { CreditRules } from '../../../shared/still/CreditRules';
import type { ViewWidth } from '../../../shared/still/stillAddress';
import type { Rendition } from './makeRendition';
import type { ReadPicture } from './readPicture';

/** What a picture worker is asked. */
export type PictureJob =
  | { do: 'read'; bytes: Uint8Array; name: string; rules: CreditRules }
  | { do: 'view'; bytes: Uint8Array; width: ViewWidth; name: string; turns: QuarterTurns }
  | { do: 'make'; bytes: Uint8Array; rendition: Rendition }
  | { do: 'name-encoder' };

/** What each job gives. */
export interface PictureAnswers {
  read: ReadPicture;
  view: Uint8Array;
  make: Uint8Array;
  'name-encoder': string;
}

/** What the worker says to each job: one answer, in the order in which they were asked. */
export type PictureAnswer = Answer<PictureAnswers[PictureJob['do']]>;
