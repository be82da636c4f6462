import type { Status } from '../../shared/article/Article';
import { sayWhoMay } from '../../shared/language/statusRuleTexts';
import { maySet } from '../../shared/review/signOff/SignOff';
import { useObservable } from '../session/Observable';
import { useLanguage } from '../settings/language';
import { usePersonHere } from '../settings/personHere';
import { signOff } from './signOff';

/** Why whoever works here may not set a status, in a sentence; undefined where they may. */
export function useMayNot(): (status: Status) => string | undefined {
  const rules = useObservable(signOff);
  const language = useLanguage();
  const { role } = usePersonHere();
  return (status) =>
    maySet(rules, role, status) ? undefined : sayWhoMay(status, rules.may[status], language);
}
