import type { AskOf } from '../../../shared/bridge/Call';
import type { PressCalls } from '../../../shared/bridge/pressCalls';
import type { RenderedProof } from '../../../shared/bridge/proofCalls';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import { FaultError } from '../../../shared/faults/FaultError';
import { markThreads } from '../../../shared/pages/proof/markThreads';
import { planProof } from '../../../shared/pages/proof/planProof';
import { loadWithVersions } from '../loadArticle';
import { planArticleBundle } from '../planArticleBundle';
import type { PressRoom } from '../PressRoom';
import { singlePage } from '../single/singlePage';

/** `proof:render`: the article's page as an export would make it, with what a proof adds to it. */
export async function proofRender(
  room: PressRoom,
  { article: id, language, job }: AskOf<PressCalls['proof:render']>,
): Promise<Answer<RenderedProof>> {
  const { page, versions, threads, suggestions } = await loadWithVersions(room.start.library, id);
  const { plan, workshop } = await planArticleBundle(room, id, (whole) => markThreads(whole, threads));
  const proof = planProof({
    article: page.article,
    editedAt: page.editedAt,
    version: versions.findLast(({ name }) => name !== '')?.name ?? '',
    printedAt: new Date(room.start.now()).toISOString(),
    threads,
    suggestions: suggestions.length,
    language,
  });
  const print = async (signal?: AbortSignal): Promise<Uint8Array> => {
    const made = await singlePage(plan, workshop, signal, proof);
    if (signal?.aborted) throw new FaultError({ kind: 'export-cancelled' });
    return made;
  };
  return succeed({
    page: await (job === undefined ? print() : room.asJob(job, print)),
    header: proof.header,
    footer: proof.footer,
  });
}
