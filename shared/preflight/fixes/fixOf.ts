import type { Article } from '../../article/Article';
import type { Finding, RuleName } from '../Finding';
import type { PreflightFacts } from '../PreflightFacts';
import type { Fix, FixMaker } from './Fix';
import { removeStill } from './removeStill';
import { removeSubhead } from './removeSubhead';
import { secureLink } from './secureLink';
import { setLanguage } from './setLanguage';
import { setPartLanguage } from './setPartLanguage';
import { setTypography } from './setTypography';
import { takeFileCredit } from './takeFileCredit';
import { takeTwin } from './takeTwin';
import { trimAltText } from './trimAltText';
import { writeFreeSlug } from './writeFreeSlug';
import { writeSafeSlug } from './writeSafeSlug';

const makers: Partial<Record<RuleName, FixMaker>> = {
  'credit-missing': takeFileCredit,
  'credit-differs': takeFileCredit,
  embargo: removeStill,
  'rights-expired': removeStill,
  'slug-duplicate': writeFreeSlug,
  'slug-unsafe': writeSafeSlug,
  'alt-says-picture': trimAltText,
  'subhead-empty': removeSubhead,
  'link-insecure': secureLink,
  'tag-kind': takeTwin('kind'),
  'tag-spelling': takeTwin('spelling'),
  'title-year': takeTwin('year'),
  'language-of-article': setLanguage,
  'language-of-part': setPartLanguage,
  typography: setTypography,
};

/** The rules of which some findings at least can be mended so. */
export const mendedRules = Object.keys(makers) as RuleName[];

/** The fix for something preflight found in this very article, or null where a person has to think. */
export function fixOf(finding: Finding, article: Article, facts: PreflightFacts): Fix | null {
  return makers[finding.rule]?.(finding, article, facts) ?? null;
}
