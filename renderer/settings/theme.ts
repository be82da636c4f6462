import { settings } from './settings';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The appearance now: the one that was chosen, or the system's. */
export function currentTheme(): 'light' | 'dark' {
  const chosen = settings.value.theme;
  if (chosen !== 'system') return chosen;
  return systemDark.matches ? 'dark' : 'light';
}

/** Keeps `data-theme` on the page equal to the setting, and to the system's where that is the setting. */
export function followTheme(): () => void {
  const apply = (): void => {
    document.documentElement.dataset.theme = currentTheme();
  };
  apply();
  systemDark.addEventListener('change', apply);
  const stop = settings.watch(apply);
  return () => {
    stop();
    systemDark.removeEventListener('change', apply);
  };
}
