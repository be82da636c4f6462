import { printLongMoment } from '../dates';
import type { ThemeProblem } from '../../faults/ThemeProblem';
import { partsTexts } from '../partsTexts';
import { themeProblemText } from '../themeProblemTexts';
import { themeTexts } from '../themeTexts';
import type { Language } from '../Texts';
import type { RuleTexts } from './RuleTexts';

/** Rules about links, tags, the address, the theme, and when and by whom a piece was let through. */
export type PlaceRule =
  | 'slug-duplicate'
  | 'approval-void'
  | 'link-unsafe'
  | 'link-dead'
  | 'link-text-doubled'
  | 'link-insecure'
  | 'tag-kind'
  | 'tag-spelling'
  | 'title-year'
  | 'tag-alone'
  | 'published-later'
  | 'theme-broken'
  | 'contrast-low';

const count = (articles: string | number | undefined, one: string, more: string): string =>
  `${articles ?? 0} ${articles === 1 ? one : more}`;
const kindIn = (language: Language, kind: string | number | undefined): string =>
  Object.entries(partsTexts[language].kinds)
    .find(([known]) => known === kind)?.[1]
    .toLowerCase() ?? '';
const decimal = (figure: string | number | undefined, language: Language): string =>
  String(figure).replace('.', language === 'nl' ? ',' : '.');
/** Where in the theme, and what: the finding's values are the problem's own, with the place beside them. */
const problem = (values: Record<string, string | number>, language: Language): string => {
  const { theme, file, line } = values;
  const place = file ? `${themeTexts[language].place(String(file), Number(line))}: ` : '';
  return `${theme}: ${place}${themeProblemText(values as unknown as ThemeProblem, language)}.`;
};
const moment = (iso: string | number | undefined, language: Language): string =>
  printLongMoment(String(iso), language);
/** A day of the calendar: `2026-05-06` becomes `6-5-2026`, or `06/05/2026`. */
const day = (iso: string | number | undefined, language: Language): string => {
  const [year = '', month = '', date = ''] = String(iso).split('-');
  return language === 'nl' ? `${Number(date)}-${Number(month)}-${year}` : `${date}/${month}/${year}`;
};

export const placeRuleTexts = {
  nl: {
    'slug-duplicate': {
      title: () => 'Adres is bezet',
      explanation: ({ headline, onSite }) =>
        onSite === 1
          ? `‘${headline}’ staat op de site al op dit adres.`
          : `‘${headline}’ heeft hetzelfde adres, en staat nog niet op de site.`,
      remedy: 'Kies een andere slug.',
      passed: 'Geen ander stuk heeft dit adres',
      fix: ({ free }) => `Maak er ${free} van`,
    },
    'approval-void': {
      title: () => 'Gewijzigd na goedkeuring',
      explanation: ({ approvedAt, editedAt }) =>
        `Goedgekeurd op ${moment(approvedAt, 'nl')}, daarna gewijzigd${editedAt ? ` op ${moment(editedAt, 'nl')}` : ''}.`,
      remedy: 'Laat het stuk nog eens goedkeuren.',
      passed: 'Sinds de goedkeuring is niets gewijzigd',
    },
    'link-unsafe': {
      title: () => 'Link zonder bruikbaar adres',
      explanation: ({ text, link }) => `“${text}” wijst naar “${link}”; op de pagina wordt het gewone tekst.`,
      remedy: 'Plak het adres opnieuw.',
      passed: 'Elke link heeft een bruikbaar adres',
    },
    'link-dead': {
      title: ({ leads }) =>
        leads === 'nowhere' ? 'Link naar niets' : 'Link naar een stuk dat nog niet op de site staat',
      explanation: ({ text, link }) => `“${text}” wijst naar ${link}.`,
      remedy: 'Wijs naar een stuk dat er is.',
      passed: 'Links naar eigen stukken kloppen',
    },
    'link-text-doubled': {
      title: ({ text }) => `Twee links heten “${text}”`,
      explanation: () =>
        'Ze gaan naar verschillende plaatsen; in een lijst met links zijn ze niet te onderscheiden.',
      remedy: 'Geef een van de twee andere woorden.',
      passed: 'Links met dezelfde woorden gaan naar dezelfde plaats',
    },
    'link-insecure': {
      title: () => 'Link met http',
      explanation: ({ link }) => `Wat over http gaat, is onderweg te lezen: ${link}.`,
      remedy: 'Gebruik https, als de site dat heeft.',
      passed: 'Alle links gaan over https',
      fix: () => 'Maak er https van',
    },
    'tag-kind': {
      title: ({ label, kind }) => `${label} als ${kindIn('nl', kind)}`,
      explanation: ({ other, articles }) =>
        `Bij ${count(articles, 'stuk', 'stukken')} staat het als ${kindIn('nl', other)}.`,
      remedy: 'Kies de soort die de andere stukken hebben.',
      passed: 'Elke tag heeft dezelfde soort als elders',
      fix: ({ other }) => `Maak er ${kindIn('nl', other)} van`,
    },
    'tag-spelling': {
      title: ({ label, other }) => `${label} of ${other}?`,
      explanation: ({ other, articles }) =>
        `${count(articles, 'stuk heeft', 'stukken hebben')} de tag ${other}.`,
      remedy: 'Kies de schrijfwijze die de andere stukken hebben.',
      passed: 'Tags zijn geschreven als elders',
      fix: ({ other }) => `Gebruik ${other}`,
    },
    'title-year': {
      title: ({ label }) => `${label} zonder jaar`,
      explanation: ({ other }) =>
        other ? `Andere stukken hebben ${other}.` : 'Met het jaar erbij is duidelijk welke titel het is.',
      remedy: 'Zet het jaar erbij.',
      passed: 'Elke titel heeft een jaar',
      fix: ({ other }) => `Gebruik ${other}`,
    },
    'tag-alone': {
      title: ({ label }) => `Geen ander stuk over ${label}`,
      explanation: () => 'Op de pagina van deze tag staat alleen dit stuk.',
      remedy: 'Kies ook een tag die meer stukken hebben.',
      passed: 'Bij elke tag staan meer stukken op de site',
    },
    'published-later': {
      title: () => 'Datum ligt in de toekomst',
      explanation: ({ day: date }) =>
        `De pagina krijgt de datum ${day(date, 'nl')}; feeds tonen haar dan niet.`,
      remedy: 'Exporteer op die dag, of pas de datum aan.',
      passed: 'De datum ligt niet in de toekomst',
    },
    'theme-broken': {
      title: () => 'Thema bevat een fout',
      explanation: (values) => problem(values, 'nl'),
      remedy: 'Herstel het thema, of kies een ander.',
      passed: 'Het thema is heel',
    },
    'contrast-low': {
      title: () => 'Te weinig contrast in het thema',
      explanation: ({ selector, scheme, ratio }) =>
        `“${selector}” haalt ${decimal(ratio, 'nl')} op 1 in de ${scheme === 'dark' ? 'donkere' : 'lichte'} weergave; WCAG vraagt 4,5.`,
      remedy: 'Maak de letters donkerder of lichter in het thema.',
      passed: 'De kleuren van het thema zijn goed te lezen',
    },
  },
  en: {
    'slug-duplicate': {
      title: () => 'Address is taken',
      explanation: ({ headline, onSite }) =>
        onSite === 1
          ? `‘${headline}’ is at this address on the site.`
          : `‘${headline}’ has the same address, and is not on the site yet.`,
      remedy: 'Choose another slug.',
      passed: 'No other piece has this address',
      fix: ({ free }) => `Make it ${free}`,
    },
    'approval-void': {
      title: () => 'Changed after approval',
      explanation: ({ approvedAt, editedAt }) =>
        `Approved on ${moment(approvedAt, 'en')}, and changed after that${editedAt ? ` on ${moment(editedAt, 'en')}` : ''}.`,
      remedy: 'Have the piece approved once more.',
      passed: 'Nothing was changed since the approval',
    },
    'link-unsafe': {
      title: () => 'Link without a usable address',
      explanation: ({ text, link }) => `“${text}” points to “${link}”; on the page it becomes plain text.`,
      remedy: 'Paste the address again.',
      passed: 'Every link has a usable address',
    },
    'link-dead': {
      title: ({ leads }) =>
        leads === 'nowhere' ? 'Link to nothing' : 'Link to a piece that is not on the site yet',
      explanation: ({ text, link }) => `“${text}” points to ${link}.`,
      remedy: 'Point to a piece that is there.',
      passed: 'Links to own pieces are right',
    },
    'link-text-doubled': {
      title: ({ text }) => `Two links are called “${text}”`,
      explanation: () => 'They go to different places, and cannot be told apart in a list of links.',
      remedy: 'Give one of them other words.',
      passed: 'Links with the same words go to the same place',
    },
    'link-insecure': {
      title: () => 'Link with http',
      explanation: ({ link }) => `What goes over http can be read on the way: ${link}.`,
      remedy: 'Use https, if the site has it.',
      passed: 'All links go over https',
      fix: () => 'Make it https',
    },
    'tag-kind': {
      title: ({ label, kind }) => `${label} as ${kindIn('en', kind)}`,
      explanation: ({ other, articles }) =>
        `${count(articles, 'piece has', 'pieces have')} it as ${kindIn('en', other)}.`,
      remedy: 'Choose the kind that the other pieces have.',
      passed: 'Every tag is of the same kind as elsewhere',
      fix: ({ other }) => `Make it ${kindIn('en', other)}`,
    },
    'tag-spelling': {
      title: ({ label, other }) => `${label} or ${other}?`,
      explanation: ({ other, articles }) =>
        `${count(articles, 'piece has', 'pieces have')} the tag ${other}.`,
      remedy: 'Choose the spelling that the other pieces have.',
      passed: 'Tags are written as elsewhere',
      fix: ({ other }) => `Use ${other}`,
    },
    'title-year': {
      title: ({ label }) => `${label} without a year`,
      explanation: ({ other }) =>
        other ? `Other pieces have ${other}.` : 'A year makes clear which title it is.',
      remedy: 'Add the year.',
      passed: 'Every title has a year',
      fix: ({ other }) => `Use ${other}`,
    },
    'tag-alone': {
      title: ({ label }) => `No other piece about ${label}`,
      explanation: () => 'On the page of this tag there is this piece alone.',
      remedy: 'Choose a tag that more pieces have as well.',
      passed: 'Each tag has more pieces on the site',
    },
    'published-later': {
      title: () => 'Date is in the future',
      explanation: ({ day: date }) => `The page is dated ${day(date, 'en')}; feeds do not show it then.`,
      remedy: 'Export on that day, or change the date.',
      passed: 'The date is not in the future',
    },
    'theme-broken': {
      title: () => 'Theme has an error',
      explanation: (values) => problem(values, 'en'),
      remedy: 'Repair the theme, or choose another.',
      passed: 'The theme is whole',
    },
    'contrast-low': {
      title: () => 'Too little contrast in the theme',
      explanation: ({ selector, scheme, ratio }) =>
        `“${selector}” has ${decimal(ratio, 'en')} to 1 in the ${scheme === 'dark' ? 'dark' : 'light'} scheme; WCAG asks 4.5.`,
      remedy: 'Make the letters darker or lighter in the theme.',
      passed: 'The colours of the theme are easy to read',
    },
  },
} satisfies Record<'nl' | 'en', Record<PlaceRule, RuleTexts>>;
