import * as v from 'valibot';
import { asks } from './Call';
import { articleId, language, uuid } from './parsers';

/** A proof, to be printed: a page that holds all it shows, and what stands above and below each sheet. */
export interface RenderedProof {
  /** HTML, UTF-8. */
  page: Uint8Array;
  header: string;
  footer: string;
}

/** What press answers of proofs. */
export const proofCalls = {
  /** The article's finished page as a proof, in the language of whoever reads it; `export:cancel` stops `job`. */
  'proof:render': asks(
    v.strictObject({ article: articleId, language, job: v.optional(uuid) }),
  ).answers<RenderedProof>(),
};
