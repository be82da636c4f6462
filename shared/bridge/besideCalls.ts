import * as v from 'valibot';
import { asks } from './Call';
import { articleId, fileToken, uuid } from './parsers';

/** What an article can be saved as beside the library: a proof as PDF, a Word document. */
export const besideKinds = ['proof', 'word'] as const;

export type BesideKind = (typeof besideKinds)[number];

/** A file that was saved beside the library. */
export interface SavedBeside {
  /** Its name. */
  file: string;
  /** Stands for the folder it lies in, for `place:show`. */
  folder: string;
}

const as = v.picklist(besideKinds);

/** What main answers of articles that are saved as a file beside the library. */
export const besideShellCalls = {
  /** Asks where an article of that name is to be saved; null when the person thought better of it. */
  'beside:place': asks(v.strictObject({ as, name: v.pipe(v.string(), v.maxLength(200)) })).answers<{
    token: string;
    name: string;
  } | null>(),
  /** Makes the file of an article as it is on disk, and puts it there. */
  'beside:save': asks(
    v.strictObject({ as, article: articleId, place: fileToken, job: uuid }),
  ).answers<SavedBeside>(),
  /** Stops that: nothing is written any more. False when it is over already, or was never begun. */
  'beside:stop': asks(v.strictObject({ job: uuid })).answers<{ stopped: boolean }>(),
};

export type BesideShellCalls = typeof besideShellCalls;
