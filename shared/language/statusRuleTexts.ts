import type { Texts } from './Texts';

type Status = 'draft' | 'in-review' | 'approved' | 'exported';
type Role = 'journalist' | 'editor' | 'producer';

const nl = {
  doing: {
    draft: 'Terugzetten op concept',
    'in-review': 'Naar review sturen',
    approved: 'Goedkeuren',
    exported: 'Exporteren',
  } satisfies Record<Status, string>,
  roles: { journalist: 'journalisten', editor: 'redacteuren', producer: 'producenten' } satisfies Record<
    Role,
    string
  >,
  isFor: (doing: string, roles: string) => `${doing} is in deze bibliotheek voor ${roles}.`,
  and: ' en ',
};

/** Who may set which status, in a sentence. */
export const statusRuleTexts = {
  nl,
  en: {
    doing: {
      draft: 'Setting back to draft',
      'in-review': 'Sending to review',
      approved: 'Approving',
      exported: 'Exporting',
    },
    roles: { journalist: 'journalists', editor: 'editors', producer: 'producers' },
    isFor: (doing, roles) => `${doing} is for ${roles} in this library.`,
    and: ' and ',
  },
} satisfies Texts<typeof nl>;

/** The sentence that says for whom it is to set a status. */
export function sayWhoMay(status: Status, roles: readonly Role[], language: 'nl' | 'en'): string {
  const texts = statusRuleTexts[language];
  const names = roles.map((role) => texts.roles[role]);
  const last = names.slice(-2).join(texts.and);
  return texts.isFor(texts.doing[status], [...names.slice(0, -2), last].join(', '));
}
