import type { GatheredFacts } from '../../../shared/bridge/answers';
import type { Answer } from '../../../shared/faults/Answer';
import { succeed } from '../../../shared/faults/Answer';
import type { FactsQuestion } from '../../../shared/preflight/FactsQuestion';
import { gatherFacts } from '../gatherFacts';
import type { PressRoom } from '../PressRoom';

/** `facts:gather`: what preflight goes by for an article as the window has it. */
export async function factsGather(room: PressRoom, question: FactsQuestion): Promise<Answer<GatheredFacts>> {
  return succeed(await gatherFacts(room, question));
}
