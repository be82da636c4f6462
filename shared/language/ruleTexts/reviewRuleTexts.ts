import type { Language } from '../Texts';
import { writeTexts } from '../writeTexts';
import { brief } from './brief';
import type { RuleTexts } from './RuleTexts';

/** Rules about what others said of a piece, and what they suggest in it. */
export type ReviewRule = 'threads-open' | 'suggestions-open';

type Values = Parameters<RuleTexts['title']>[0];

const nl = {
  /** Words that are seen; of spaces and line breaks there is nothing to quote. */
  quoted: (words: Values[string] | undefined) => (brief(words) ? `“${brief(words)}”` : 'witruimte'),
  marks: {
    bold: (words: string, on: boolean) => `${words} ${on ? 'vet' : 'niet vet'}`,
    italic: (words: string, on: boolean) => `${words} ${on ? 'cursief' : 'niet cursief'}`,
    link: (words: string, on: boolean) => `${words} ${on ? 'met een link' : 'zonder link'}`,
  },
  replaced: (deleted: string, inserted: string) => `${deleted} wordt ${inserted}`,
  inserted: (words: string) => `${words} erbij`,
  deleted: (words: string) => `${words} weg`,
  split: 'alinea in tweeën',
  joined: 'alinea’s aaneen',
  otherBlock: 'een ander soort alinea',
};

const en: typeof nl = {
  quoted: (words) => (brief(words) ? `“${brief(words)}”` : 'white space'),
  marks: {
    bold: (words, on) => `${words} ${on ? 'bold' : 'not bold'}`,
    italic: (words, on) => `${words} ${on ? 'italic' : 'not italic'}`,
    link: (words, on) => `${words} ${on ? 'with a link' : 'without a link'}`,
  },
  replaced: (deleted, inserted) => `${deleted} becomes ${inserted}`,
  inserted: (words) => `add ${words}`,
  deleted: (words) => `delete ${words}`,
  split: 'split a paragraph',
  joined: 'join paragraphs',
  otherBlock: 'another kind of paragraph',
};

/** What a suggestion would do, as a few words. */
function change(values: Values, language: Language): string {
  const texts = { nl, en }[language];
  switch (values['does']) {
    case 'replaced':
      return texts.replaced(texts.quoted(values['deleted']), texts.quoted(values['inserted']));
    case 'inserted':
      return texts.inserted(texts.quoted(values['inserted']));
    case 'deleted':
      return texts.deleted(texts.quoted(values['deleted']));
    case 'set': {
      const mark = (['bold', 'italic', 'link'] as const).find((one) => one === values['mark']);
      return mark ? texts.marks[mark](texts.quoted(values['words']), values['on'] === 1) : '';
    }
    case 'split':
      return texts.split;
    case 'joined':
      return texts.joined;
    default:
      return blockName(values['block'], language).toLowerCase() || texts.otherBlock;
  }
}

function blockName(block: Values[string] | undefined, language: Language): string {
  const { paragraph, subhead, quote, listItem } = writeTexts[language];
  switch (block) {
    case '':
      return paragraph;
    case 'subhead':
      return subhead;
    case 'quote':
      return quote;
    case 'list-item':
      return listItem;
    default:
      return '';
  }
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
  },
} satisfies Record<'nl' | 'en', Record<ReviewRule, RuleTexts>>;
