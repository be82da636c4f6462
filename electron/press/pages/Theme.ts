import type { ThemeFacts } from '../../../shared/pages/ThemeFacts';

/** A theme as it is loaded: what planning needs, its templates by name, and its files by path. */
export interface Theme {
  facts: ThemeFacts;
  templates: Record<string, string>;
  assets: Map<string, Uint8Array>;
}
