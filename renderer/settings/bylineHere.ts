import { settings, useSettings } from './settings';

/** What stands over the pieces that are one's own: the byline that was set, or else one's name. */
export const bylineHere = (): string => settings.value.byline || settings.value.name;

/** The same, in a component that renders again when it changes. */
export const useBylineHere = (): string => {
  const { byline, name } = useSettings();
  return byline || name;
};
