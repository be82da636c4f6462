import type { CheckedText } from '../../shared/preflight/facts/factsOf';
import { factsOf } from '../../shared/preflight/facts/factsOf';

/** Looks for names and figures beside the window: of a long article that takes longer than a key may wait. */
addEventListener('message', ({ data }: MessageEvent<CheckedText>) => postMessage(factsOf(data)));
