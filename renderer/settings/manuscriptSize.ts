import { settings } from './settings';

/** Keeps the letters of the manuscript, on the page as `--m-scale`, as large as the setting has them. */
export function followManuscriptSize(): () => void {
  const apply = (): void => {
    document.documentElement.style.setProperty('--m-scale', String(settings.value.manuscriptSize / 100));
  };
  apply();
  return settings.watch(apply);
}
