/** The theme of a site that never chose one. */
export const firstTheme = 'dagblad';

/** The themes that ship with Katern, by their folders; the person's own lie in the library, in `themes/`. */
export const shippedThemes: readonly string[] = [firstTheme, 'kwartaal'];

const ownPrefix = 'own:';

/** What a theme's id may be: a shipped one's folder, or `own:` with the name of a folder of the person's. */
export const themeIdPattern =
  /^(?:[a-z0-9-]{1,64}|own:(?![.\s])[^\\/:*?"<>|\u0000-\u001f]{1,100}(?<![.\s]))$/;

/** The id of the person's own theme in a folder of that name; null for a name that no theme can have. */
export function ownThemeId(folder: string): string | null {
  const id = `${ownPrefix}${folder}`;
  return themeIdPattern.test(id) ? id : null;
}

/** The name of the folder that an own theme lies in; null for a theme that ships with Katern, or for no theme at all. */
export function ownThemeFolder(id: string): string | null {
  return id.startsWith(ownPrefix) && themeIdPattern.test(id) ? id.slice(ownPrefix.length) : null;
}
