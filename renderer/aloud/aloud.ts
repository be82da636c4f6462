import type { Spot } from '../../shared/bridge/LeftAt';
import { ReadingAloud } from './ReadingAloud';

/** What is being read aloud in this window. */
export const aloud = new ReadingAloud<Spot>();
