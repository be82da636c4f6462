import * as v from 'valibot';
import { asks } from './Call';
import { articleId, language } from './parsers';

/** A proof, to be printed: a page that holds all it shows, and what stands above and below each sheet. */
export interface RenderedProof {
  /** HTML, UTF-8. */
  page: Uint8Array;
  header: string;
  footer: string;
  /** What the file may be called. */
  fileName: string;
}

/** A proof that was saved. */
export interface SavedProof {
  /** Its name. */
  file: string;
  /** Stands for the folder it lies in, for `place:show`. */
  folder: string;
}

/** What press answers of proofs. */
export const proofCalls = {
  /** The article's finished page as a proof, in the language of whoever reads it. */
  'proof:render': asks(v.strictObject({ article: articleId, language })).answers<RenderedProof>(),
};

/** What main answers of proofs. */
export const proofShellCalls = {
  /** Asks where the article's proof is to be saved and puts it there as PDF; null when the person thought better of it. */
  'proof:save': asks(v.strictObject({ article: articleId })).answers<SavedProof | null>(),
};

export type ProofShellCalls = typeof proofShellCalls;
