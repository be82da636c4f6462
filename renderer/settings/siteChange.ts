import { sameValue } from '../../shared/article/ChangedEntry';
import type { KeptSite } from '../../shared/bridge/answers';
import type { Language } from '../../shared/language/Texts';
import { policyTexts } from '../../shared/language/policyTexts';
import { settingsTexts } from '../../shared/language/settingsTexts';
import { settingsUndoTexts } from '../../shared/language/settingsUndoTexts';
import { themeTexts } from '../../shared/language/themeTexts';
import { policyKinds } from '../../shared/pages/Policies';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { tellSiteStored } from '../session/pageChanges';
import { keptOf } from './keptOf';
import type { SettingChange, SettingsStore } from './SettingsHistory';

/** Asked of the library and not of a part of the window, which may be gone when its change is undone. */
const store: SettingsStore<Partial<KeptSite>> = {
  turn: async (from, to) => {
    const answer = await library.call('site:load', {});
    if (answer.ok && !sameValue(valuesOf(answer.value, from), from)) return 'changed-since';
    const stored = answer.ok ? await library.call('site:store', { ...answer.value, ...to }) : answer;
    if (stored.ok) tellSiteStored();
    else showFault(stored.fault);
    return stored.ok ? 'turned' : 'failed';
  },
};

/** A change of the site that is kept by now, to be undone. */
export function siteChange(before: KeptSite, after: KeptSite, change: Partial<KeptSite>): SettingChange {
  const of = settingOf(before, after, change);
  return { store, ...of, before: valuesOf(before, change), after: valuesOf(after, change) };
}

/** A site that says nothing about its policies has none: left out, those it has would stay. */
function valuesOf(site: KeptSite, change: Partial<KeptSite>): Partial<KeptSite> {
  return keptOf({ ...site, policies: site.policies ?? {} }, change);
}

function settingOf(
  before: KeptSite,
  after: KeptSite,
  change: Partial<KeptSite>,
): { setting: string; shownAt: string; name: (language: Language) => string } {
  const of = (setting: string, name: (language: Language) => string): ReturnType<typeof settingOf> => ({
    setting,
    shownAt: `settings-site-${setting}`,
    name,
  });
  if (change.theme !== undefined) return of('theme', (language) => themeTexts[language].theme);
  if (change.language !== undefined)
    return of('language', (language) => settingsTexts[language].siteLanguage);
  if (change.address !== undefined)
    return of('address', (language) => settingsUndoTexts[language].siteAddress);
  if (change.name !== undefined) return of('name', (language) => settingsUndoTexts[language].siteName);
  const kind = policyKinds.find((one) => before.policies?.[one] !== after.policies?.[one]);
  return {
    setting: kind ?? 'elsewhere',
    shownAt: `settings-policy-${kind ?? 'elsewhere'}`,
    name: (language) => {
      const { title, names, elsewhere } = policyTexts[language];
      return `${title}, ${kind ? names[kind] : elsewhere}`;
    },
  };
}
