import * as v from 'valibot';
import { asks } from '../../../shared/bridge/Call';
import type { ReadThrough } from './Flaw';

/** What the reading thread is asked. */
export const throughCalls = { 'check:through': asks(v.strictObject({})).answers<ReadThrough | null>() };

export type ThroughCalls = typeof throughCalls;
