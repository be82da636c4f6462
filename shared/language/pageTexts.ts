import { policyTexts } from './policyTexts';

/** Texts of the finished pages; a theme may reword those that are plain. */
export interface PageTexts {
  locale: string;
  /** Which way its lines run. */
  direction: 'ltr' | 'rtl';
  skip: string;
  home: string;
  sections: string;
  breadcrumb: string;
  /** The words of a byline that is a desk's and not a person's, in lower case. */
  deskWords: string[];
  /** What stands between two names of a byline. */
  and: string;
  published: string;
  updated: string;
  minutes(count: number): string;
  credit(line: string): string;
  /** What a note on a published article is called, by its kind. */
  corrections: Record<'correction' | 'update', string>;
  moreAbout: string;
  share: string;
  byMail: string;
  opensElsewhere: string;
  comments: string;
  noComments: string;
  someComments(count: number): string;
  writeComment: string;
  more(label: string): string;
  moreOfSection(section: string): string;
  mostRead: string;
  /** What stands before the day in the line under "most read": the list goes by figures of... */
  readInWeek: string;
  readOn: string;
  readUntil: string;
  readSince(from: string): string;
  /** ... or was put together by hand. */
  chosenOn: string;
  morePopular: string;
  latest: string;
  toTop: string;
  feed: string;
  /** Names the ways to what the publisher says of how it works, which are called by their kinds. */
  aboutUs: string;
  policies: (typeof policyTexts)['nl']['names'];
  kinds: Record<'genre' | 'topic' | 'company' | 'title' | 'person' | 'place' | 'event', string>;
  /** The same kinds as a part of an address. */
  kindAddresses: Record<'genre' | 'topic' | 'company' | 'title' | 'person' | 'place' | 'event', string>;
  sectionKind: string;
  authorKind: string;
  articles(count: number): string;
  aboutList(label: string, site: string): string;
  aboutSite(site: string): string;
  /** For an address that has no page. */
  missing: string;
  aboutMissing(site: string): string;
  /** For an address that an article had before. */
  moved: string;
  archive: string;
  aboutArchive(site: string): string;
  monthKind: string;
  /** Names the ways between the pages of a list. */
  pages: string;
  newer: string;
  older: string;
  /** An older part of a long list. */
  part(number: number): string;
  months: string[];
  weekdays: string[];
  /** `time` as `[hours, minutes]`, two digits each. */
  moment(day: string, time: [string, string]): string;
}

export const pageTexts = {
  nl: {
    locale: 'nl_NL',
    direction: 'ltr',
    skip: 'Naar de inhoud',
    home: 'Voorpagina',
    sections: 'Rubrieken',
    breadcrumb: 'Je bent hier',
    deskWords: ['redactie'],
    and: 'en',
    published: 'Gepubliceerd',
    updated: 'Bijgewerkt',
    minutes: (count) => (count === 1 ? '1\u00a0minuut lezen' : `${count}\u00a0minuten lezen`),
    credit: (line) => `Beeld: ${line}`,
    corrections: { correction: 'Correctie', update: 'Aanvulling' },
    moreAbout: 'Meer over:',
    share: 'Deel dit artikel',
    byMail: 'E-mail',
    opensElsewhere: 'Deze koppelingen openen een andere site.',
    comments: 'Reacties',
    noComments: 'Er zijn nog geen reacties op dit artikel.',
    someComments: (count) =>
      count === 1 ? 'Er is 1\u00a0reactie op dit artikel.' : `Er zijn ${count}\u00a0reacties op dit artikel.`,
    writeComment: 'Schrijf een reactie',
    more: (label) => `Meer ${label}`,
    moreOfSection: (section) => `Meer ${dutchNews(section)}`,
    mostRead: 'Meest gelezen',
    readInWeek: 'Week tot en met',
    readOn: 'Op',
    readUntil: 'Tot en met',
    readSince: (from) => `${from} tot en met`,
    chosenOn: 'Gekozen op',
    morePopular: 'Meer populaire artikelen',
    latest: 'Nog meer nieuws',
    toTop: 'Naar boven',
    feed: 'RSS',
    aboutUs: 'Over ons',
    policies: policyTexts.nl.names,
    kinds: {
      genre: 'Genre',
      topic: 'Onderwerp',
      company: 'Bedrijf',
      title: 'Titel',
      person: 'Persoon',
      place: 'Plaats',
      event: 'Gebeurtenis',
    },
    kindAddresses: {
      genre: 'genre',
      topic: 'onderwerp',
      company: 'bedrijf',
      title: 'titel',
      person: 'persoon',
      place: 'plaats',
      event: 'gebeurtenis',
    },
    sectionKind: 'Rubriek',
    authorKind: 'Auteur',
    articles: (count) => (count === 1 ? '1\u00a0artikel' : `${count}\u00a0artikelen`),
    aboutList: (label, site) => `Alle artikelen van ${site} bij ${label}, met de nieuwste bovenaan.`,
    aboutSite: (site) => `Het nieuws van ${site}: alle artikelen, met de nieuwste bovenaan.`,
    missing: 'Deze pagina is er niet',
    aboutMissing: (site) => `De pagina is verplaatst of weg. Dit is het nieuwste van ${site}.`,
    moved: 'Dit artikel heeft een ander adres',
    archive: 'Archief',
    aboutArchive: (site) => `Alle artikelen van ${site} per maand, de nieuwste maand bovenaan.`,
    monthKind: 'Archief',
    pages: 'Meer artikelen',
    newer: 'Nieuwer',
    older: 'Ouder',
    part: (number) => `deel\u00a0${number}`,
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    moment: (day, [hours, minutes]) => `${day}, ${hours}.${minutes}\u00a0uur`,
  },
  en: {
    locale: 'en_GB',
    direction: 'ltr',
    skip: 'Skip to content',
    home: 'Front page',
    sections: 'Sections',
    breadcrumb: 'You are here',
    deskWords: ['desk', 'editors', 'newsroom', 'staff'],
    and: 'and',
    published: 'Published',
    updated: 'Updated',
    minutes: (count) => `${count}\u00a0minute read`,
    credit: (line) => `Image: ${line}`,
    corrections: { correction: 'Correction', update: 'Update' },
    moreAbout: 'More about:',
    share: 'Share this article',
    byMail: 'Email',
    opensElsewhere: 'These links open another site.',
    comments: 'Comments',
    noComments: 'There are no comments on this article yet.',
    someComments: (count) =>
      count === 1
        ? 'There is 1\u00a0comment on this article.'
        : `There are ${count}\u00a0comments on this article.`,
    writeComment: 'Write a comment',
    more: (label) => `More ${label}`,
    moreOfSection: (section) => `More ${section.toLowerCase().replaceAll('&', 'and')} news`,
    mostRead: 'Most read',
    readInWeek: 'Week to',
    readOn: 'On',
    readUntil: 'Up to',
    readSince: (from) => `${from} to`,
    chosenOn: 'Chosen on',
    morePopular: 'More popular articles',
    latest: 'More news',
    toTop: 'Back to top',
    feed: 'RSS',
    aboutUs: 'About us',
    policies: policyTexts.en.names,
    kinds: {
      genre: 'Genre',
      topic: 'Topic',
      company: 'Company',
      title: 'Title',
      person: 'Person',
      place: 'Place',
      event: 'Event',
    },
    kindAddresses: {
      genre: 'genre',
      topic: 'topic',
      company: 'company',
      title: 'title',
      person: 'person',
      place: 'place',
      event: 'event',
    },
    sectionKind: 'Section',
    authorKind: 'Author',
    articles: (count) => (count === 1 ? '1\u00a0article' : `${count}\u00a0articles`),
    aboutList: (label, site) => `All articles of ${site} filed under ${label}, with the newest at the top.`,
    aboutSite: (site) => `The news of ${site}: all articles, with the newest at the top.`,
    missing: 'This page is not here',
    aboutMissing: (site) => `The page has moved or is gone. This is the newest of ${site}.`,
    moved: 'This article has another address',
    archive: 'Archive',
    aboutArchive: (site) => `All articles of ${site} by month, the newest month first.`,
    monthKind: 'Archive',
    pages: 'More articles',
    newer: 'Newer',
    older: 'Older',
    part: (number) => `part\u00a0${number}`,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    moment: (day, [hours, minutes]) => `${day}, ${hours}:${minutes}`,
  },
} satisfies Record<'nl' | 'en', PageTexts>;

/**
 * A section as the first part of "-nieuws": `Film & series` becomes `film- en serienieuws`. The plural
 * of the last part drops its s, as in `serienieuws`. A section of several words is left as it is.
 */
function dutchNews(section: string): string {
  const parts = section.split(/\s*&\s*|\s+en\s+/).map((part) => part.trim().toLowerCase());
  const last = parts.pop() ?? '';
  if ([...parts, last].some((part) => !part || /\s/.test(part)) || last.endsWith('nieuws'))
    return `uit ${section}`;
  return [
    ...parts.map((part) => `${part}-`),
    `${/[^aeiou]es$|ies$/.test(last) ? last.slice(0, -1) : last}nieuws`,
  ].join(' en ');
}
