/**
 * The language of the interface for whoever prefers these, first the one liked best (BCP 47): the first of the two
 * Katern speaks, or English where neither is among them.
 */
export function languageOfSystem(preferred: readonly string[]): 'nl' | 'en' {
  for (const tag of preferred) {
    const [language] = tag.toLowerCase().split(/[-_]/);
    if (language === 'nl' || language === 'en') return language;
  }
  return 'en';
}
