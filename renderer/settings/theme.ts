import { useSyncExternalStore } from 'react';
import { settings } from './settings';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const systemContrast = window.matchMedia('(prefers-contrast: more)');

/** The appearance now: the one that was chosen, or the system's. */
export function currentTheme(): 'light' | 'dark' {
  const chosen = settings.value.theme;
  if (chosen !== 'system') return chosen;
  return systemDark.matches ? 'dark' : 'light';
}

/** The appearance now, in a component that renders again when it changes. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(watchTheme, currentTheme);
}

function watchTheme(changed: () => void): () => void {
  systemDark.addEventListener('change', changed);
  const stop = settings.watch(changed);
  return () => {
    stop();
    systemDark.removeEventListener('change', changed);
  };
}

/** Whether lines and letters stand out more than usual: because that was chosen, or the system has it so. */
function contrastNow(): 'more' | 'usual' {
  return settings.value.contrast === 'more' || systemContrast.matches ? 'more' : 'usual';
}

/** Keeps `data-theme` and `data-contrast` on the page equal to the settings, and to the system's where those say so. */
export function followTheme(): () => void {
  const apply = (): void => {
    document.documentElement.dataset.theme = currentTheme();
    document.documentElement.dataset.contrast = contrastNow();
  };
  apply();
  for (const system of [systemDark, systemContrast]) system.addEventListener('change', apply);
  const stop = settings.watch(apply);
  return () => {
    stop();
    for (const system of [systemDark, systemContrast]) system.removeEventListener('change', apply);
  };
}
