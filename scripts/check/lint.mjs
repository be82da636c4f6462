import { tool } from './tool.mjs';

/** Lints all sources, with types where a rule needs them. @returns {Promise<import('./tool.mjs').Verdict>} */
export function checkLint() {
  return tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']);
}
