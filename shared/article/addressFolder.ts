import { slugOf } from './slug';

/** The folder that a section's articles lie in on the site; one for those without a section. */
export function addressFolder(section: string): string {
  return section.trim() ? slugOf(section, 'rubriek') : 'artikel';
}
