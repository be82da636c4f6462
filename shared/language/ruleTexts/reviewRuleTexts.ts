import type { Language } from '../Texts';
import type { SpokenLanguage } from '../partLanguageTexts';
import { partLanguageNames } from '../partLanguageTexts';
import { partsTexts } from '../partsTexts';
import { stillTexts } from '../stillTexts';
import { suggestionTexts } from '../suggestionTexts';
import { brief } from './brief';
import type { RuleTexts } from './RuleTexts';

/** Rules about what others said of a piece, and what they suggest in it. */
export type ReviewRule = 'threads-open' | 'suggestions-open' | 'checklist-open';

type Values = Parameters<RuleTexts['title']>[0];

const words = {
  nl: { replaced: (old: string, fresh: string) => `“${old}” wordt “${fresh}”`, space: 'spatie' },
  en: { replaced: (old: string, fresh: string) => `“${old}” becomes “${fresh}”`, space: 'space' },
};

const spokenLanguages = Object.keys(partLanguageNames.nl) as SpokenLanguage[];

/** What a suggestion would do, as a few words. */
function change(values: Values, language: Language): string {
  const texts = suggestionTexts[language];
  const [inserted, deleted] = [seen(values['inserted'], language), seen(values['deleted'], language)];
  switch (values['does']) {
    case 'moved':
      return texts.moves(seen(values['words'], language));
    case 'still-moved':
      return texts.movesStill;
    case 'replaced':
      return words[language].replaced(deleted, inserted);
    case 'inserted':
      return texts.inserts(inserted);
    case 'deleted':
      return texts.deletes(deleted);
    case 'set': {
      const mark = (['bold', 'italic', 'link', 'language'] as const).find((one) => one === values['mark']);
      if (!mark) return '';
      const spoken = spokenLanguages.find((one) => mark === 'language' && one === values['language']);
      const becomes = spoken ? texts.spoken(spoken) : (values['on'] === 1 ? texts.set : texts.unset)[mark];
      return `“${seen(values['words'], language)}” ${becomes}`;
    }
    case 'still':
    case 'tag':
      return value(values, language);
    case 'split':
      return texts.split;
    case 'joined':
      return texts.joined;
    case 'still-split':
      return texts.stillIn;
    case 'still-joined':
      return texts.stillOut;
    default: {
      const list = Object.entries(texts.list).find(([change]) => change === values['list']);
      if (list) return list[1];
      const named = Object.entries(texts.blocks).find(([block]) => block === values['block']);
      return texts.block(named?.[1] ?? texts.otherBlock);
    }
  }
}

/** A value that would be another, as a few words. */
function value({ does, of, now, to }: Values, language: Language): string {
  const texts = suggestionTexts[language];
  const { altText, fields, kinds } = stillTexts[language];
  const named = (names: Record<string, string>, name: string): string | undefined =>
    Object.entries(names).find(([one]) => one === name)?.[1];
  const [key, old, fresh] = [of, now, to].map((one) => String(one ?? '')) as [string, string, string];
  if (does === 'tag') {
    const kind = named(partsTexts[language].kinds, key);
    return texts.changes(kind ? texts.tagOf(kind) : texts.tag, brief(old), brief(fresh));
  }
  const print = (one: string): string => (key === 'kind' && named(kinds, one)) || brief(one);
  return texts.changes(key === 'altText' ? altText : (named(fields, key) ?? ''), print(old), print(fresh));
}

/** Words in brief; of nothing but spaces and line breaks there is nothing to see. */
function seen(said: Values[string] | undefined, language: Language): string {
  return brief(said) || words[language].space;
}

export const reviewRuleTexts = {
  nl: {
    'threads-open': {
      title: ({ quote }) => (quote ? `Open opmerking bij “${brief(quote)}”` : 'Open opmerking'),
      explanation: ({ by, says, assigned }) =>
        `${by ? `${by}: ` : ''}“${brief(says)}”${assigned ? `, voor ${assigned}` : ''}`,
      remedy: 'Beantwoord de opmerking, of los haar op.',
      passed: 'Alle opmerkingen zijn opgelost',
    },
    'suggestions-open': {
      title: (values) => `Open voorstel: ${change(values, 'nl')}`,
      explanation: ({ by }) => `Het voorstel${by ? ` van ${by}` : ''} staat niet in de pagina.`,
      remedy: 'Neem het voorstel over, of wijs het af.',
      passed: 'Over alle voorstellen is beslist',
    },
    'checklist-open': {
      title: ({ count }) => (count === 1 ? 'Nog 1 punt na te lopen' : `Nog ${count} punten na te lopen`),
      explanation: ({ items }) => `${items}.`,
      remedy: 'Loop de lijst na en vink aan wat klopt.',
      passed: 'Alle punten zijn nagelopen',
    },
  },
  en: {
    'threads-open': {
      title: ({ quote }) => (quote ? `Open comment on “${brief(quote)}”` : 'Open comment'),
      explanation: ({ by, says, assigned }) =>
        `${by ? `${by}: ` : ''}“${brief(says)}”${assigned ? `, for ${assigned}` : ''}`,
      remedy: 'Answer the comment, or resolve it.',
      passed: 'All comments are resolved',
    },
    'suggestions-open': {
      title: (values) => `Open suggestion: ${change(values, 'en')}`,
      explanation: ({ by }) => `${by ? `What ${by} suggests` : 'What is suggested'} is not on the page.`,
      remedy: 'Accept the suggestion, or reject it.',
      passed: 'All suggestions are decided on',
    },
    'checklist-open': {
      title: ({ count }) => (count === 1 ? '1 item still to check' : `${count} items still to check`),
      explanation: ({ items }) => `${items}.`,
      remedy: 'Go through the list and tick what is right.',
      passed: 'All items are checked',
    },
  },
} satisfies Record<'nl' | 'en', Record<ReviewRule, RuleTexts>>;
