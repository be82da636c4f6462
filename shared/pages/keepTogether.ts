import type { Article, ArticleLanguage, Block, Run } from '../article/Article';

/** What stands after a number and is read with it. */
const units = {
  nl: 'uur|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|miljoen|miljard|procent|euro|km|kg|cm|%',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December|million|billion|per cent|am|pm|km|kg|cm|%',
} as const;

/** An ordinary space after a number that belongs to what follows, or between a sign for money and its amount. */
const loose = {
  nl: new RegExp(`(?<=\\d) (?=(?:${units.nl})(?![\\p{L}\\p{N}]))|(?<=[€$£]) (?=\\d)`, 'gu'),
  en: new RegExp(`(?<=\\d) (?=(?:${units.en})(?![\\p{L}\\p{N}]))|(?<=[€$£]) (?=\\d)`, 'gu'),
};

/** A text in which a line is not broken within “24 uur”, “22 april” or “€ 5”: those have a no-break space. */
export function keepTogether(text: string, language: ArticleLanguage): string {
  return /[\d€$£] /.test(text) ? text.replace(loose[language], '\u00A0') : text;
}

/** An article with that in all that is read as running text; the very same where there is nothing to keep together. */
export function keptTogether(article: Article): Article {
  const { headline, standfirst, body } = article;
  const kept = {
    headline: keepTogether(headline, article.language),
    standfirst: runsOf(standfirst, article.language),
    body: changed(body, (block): Block => {
      const runs = runsOf(block.runs, article.language);
      return runs === block.runs ? block : { ...block, runs };
    }),
  };
  const isSame = kept.headline === headline && kept.standfirst === standfirst && kept.body === body;
  return isSame ? article : { ...article, ...kept };
}

/** What is kept together in two runs is not seen: words in bold end with their space, or begin after it. */
function runsOf(runs: Run[], language: ArticleLanguage): Run[] {
  return changed(runs, (run) => {
    if (run.kind !== 'text') return run;
    const text = keepTogether(run.text, language);
    return text === run.text ? run : { ...run, text };
  });
}

/** The list with each of its items changed; the very same where none is. */
function changed<Item>(items: Item[], change: (item: Item) => Item): Item[] {
  const after = items.map(change);
  return after.some((item, at) => item !== items[at]) ? after : items;
}
