import type { PlannedRendition } from '../../../shared/pages/PlannedRendition';

/** Makes one rendition: its bytes, the same for the same rendition. Throws a `FaultError`. */
export type RenditionMaker = (rendition: PlannedRendition, signal?: AbortSignal) => Promise<Uint8Array>;
