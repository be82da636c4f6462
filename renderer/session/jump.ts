import type { FindingPlace } from '../../shared/preflight/Finding';
import { Observable } from './Observable';

/** A place in the article somebody wants to see; whoever shows that place takes it and sets it to null. */
export const jump = new Observable<FindingPlace | null>(null);
