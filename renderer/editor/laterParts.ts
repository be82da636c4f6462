import { laterPart } from '../parts/laterPart';

/** The table with a still: the job of every piece, so its code is there before it is asked for. */
export const StillTable = laterPart(() => import('../stills/StillTable').then((loaded) => loaded.StillTable));
