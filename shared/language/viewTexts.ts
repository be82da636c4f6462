import type { Texts } from './Texts';

const nl = {
  heading: 'Bewaarde weergaven',
  none: 'Bewaar hier wat je vaak opzoekt',
  save: 'Bewaar als weergave',
  update: 'Werk bij',
  rename: 'Hernoem',
  remove: 'Verwijder',
  name: 'Naam van de weergave',
  keep: 'Bewaar',
  taken: 'Er is al een weergave met deze naam',
  actions: (name: string) => `Acties voor weergave ‘${name}’`,
  saved: (name: string) => `Weergave ‘${name}’ is bewaard`,
  updated: (name: string) => `Weergave ‘${name}’ is bijgewerkt`,
  renamed: (before: string, name: string) => `Weergave ‘${before}’ heet nu ‘${name}’`,
  removed: (name: string) => `Weergave ‘${name}’ is verwijderd`,
};

/** The views somebody keeps of the desk. */
export const viewTexts = {
  nl,
  en: {
    heading: 'Saved views',
    none: 'Save here what you often look up',
    save: 'Save as view',
    update: 'Update',
    rename: 'Rename',
    remove: 'Remove',
    name: 'Name of the view',
    keep: 'Save',
    taken: 'There is a view of this name already',
    actions: (name) => `Actions for view ‘${name}’`,
    saved: (name) => `View ‘${name}’ was saved`,
    updated: (name) => `View ‘${name}’ was updated`,
    renamed: (before, name) => `View ‘${before}’ is now ‘${name}’`,
    removed: (name) => `View ‘${name}’ was removed`,
  },
} satisfies Texts<typeof nl>;
