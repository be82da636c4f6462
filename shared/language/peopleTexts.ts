import type { Texts } from './Texts';

const nl = {
  title: 'Wie je bent',
  name: 'Je naam',
  nameHint: 'Staat bij wat je schrijft, voorstelt en beslist',
  nameExample: 'Voor- en achternaam',
  initials: 'Initialen',
  colour: 'Kleur',
  colours: {
    amber: 'Amber',
    blue: 'Blauw',
    green: 'Groen',
    slate: 'Grijs',
    violet: 'Paars',
    teal: 'Zeegroen',
    rose: 'Roze',
    olive: 'Olijf',
  },
  here: 'jij',
  role: 'Rol',
  roles: { '': 'Alles', journalist: 'Journalist', editor: 'Redacteur', producer: 'Producent' },
};

/** Who works at this desk. */
export const peopleTexts = {
  nl,
  en: {
    title: 'Who you are',
    name: 'Your name',
    nameHint: 'Stands with what you write, suggest and decide',
    nameExample: 'First and last name',
    initials: 'Initials',
    colour: 'Colour',
    colours: {
      amber: 'Amber',
      blue: 'Blue',
      green: 'Green',
      slate: 'Grey',
      violet: 'Violet',
      teal: 'Teal',
      rose: 'Rose',
      olive: 'Olive',
    },
    here: 'you',
    role: 'Role',
    roles: { '': 'All', journalist: 'Journalist', editor: 'Editor', producer: 'Producer' },
  },
} satisfies Texts<typeof nl>;
