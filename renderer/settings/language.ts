import { useSyncExternalStore } from 'react';
import type { Language, Texts } from '../../shared/language/Texts';
import { settings } from './settings';

/** The interface's language: the one that was chosen, or the system's. */
export function currentLanguage(): Language {
  const chosen = settings.value.language;
  return chosen === 'system' ? window.katern.locale : chosen;
}

/** The interface's language, in a component that renders again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(settings.watch, currentLanguage);
}

/** The texts of one area in the interface's language. */
export function useTexts<T>(area: Texts<T>): T {
  return area[useLanguage()];
}

/** Keeps `lang` on the page equal to the interface's language, for screen readers and hyphenation. */
export function followLanguage(): () => void {
  const apply = (): void => {
    document.documentElement.lang = currentLanguage();
  };
  apply();
  return settings.watch(apply);
}
