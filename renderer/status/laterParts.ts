import { laterPart } from '../parts/laterPart';

/** Where a piece is given back to its author: not before somebody asks for it. */
export const SendBack = laterPart(() => import('./SendBack').then((loaded) => loaded.SendBack));
