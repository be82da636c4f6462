import type { Article } from '../../article/Article';
import { articleWords } from '../../article/count';
import { printLongMoment } from '../../language/dates';
import { printNumber } from '../../language/numbers';
import { partsTexts } from '../../language/partsTexts';
import type { Thread } from '../../review/threads/Thread';
import { threadTexts } from '../../language/threadTexts';
import { proofTexts } from '../../language/proofTexts';
import type { Language } from '../../language/Texts';
import { escapeMarkup } from '../escapeMarkup';
import { printableText } from '../printable';
import { proofStyles } from './proofStyles';

/** What a proof says besides the page itself. */
export interface ProofFacts {
  article: Article;
  /** ISO 8601: the last change to what is printed. */
  editedAt: string;
  /** The name of the version that was kept last, or ''. */
  version: string;
  /** The open threads, numbered as `markThreads` marks them in the text. */
  threads: readonly Thread[];
  /** How many suggestions wait for a decision: what is printed has none of them. */
  suggestions: number;
  /** ISO 8601: now. */
  printedAt: string;
  /** The language of the one who reads it. */
  language: Language;
}

/** What a page needs besides to be a proof: markup and styles inside it, and what stands above and below each sheet. */
export interface ProofPlan {
  styles: string;
  markup: string;
  /** Markup with the classes `pageNumber` and `totalPages`, as browsers fill them in. */
  header: string;
  footer: string;
}

/** The rules on which remarks are written. */
const lines = 8;

/** Plans the proof of an article. Pure: the same facts give the same plan. */
export function planProof({
  article,
  editedAt,
  version,
  threads,
  suggestions,
  printedAt,
  language,
}: ProofFacts): ProofPlan {
  const texts = proofTexts[language];
  const status = partsTexts[language].statuses[article.status];
  const words = printNumber(articleWords(article), language);
  const facts: [string, string][] = [
    [texts.status, status],
    [texts.words, words],
    [texts.edited, printLongMoment(editedAt, language)],
    [texts.version, version],
    [texts.suggestions, suggestions > 0 ? texts.notPrinted(printNumber(suggestions, language)) : ''],
    [texts.slug, article.slug],
    [texts.printed, printLongMoment(printedAt, language)],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${text(value)}</dd></div>`);
  const notes = article.notes
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${text(line)}</p>`);
  const below = [
    texts.proof,
    status,
    `${words} ${texts.words.toLowerCase()}`,
    printLongMoment(printedAt, language),
  ];
  return {
    styles: proofStyles,
    markup: [
      `<section class="katern-proof" lang="${language}"><h2>${texts.about}</h2><dl>${rows.join('')}</dl>`,
      `<h3>${texts.notes}</h3>${notes.join('') || `<p>${texts.noNotes}</p>`}`,
      commentList(threads, language),
      `<h3>${texts.remarks}</h3>${'<div class="katern-line"></div>'.repeat(lines)}</section>`,
    ].join(''),
    header: sheetLine(text(article.headline), ''),
    footer: sheetLine(
      text(below.join(' · ')),
      texts.page('<span class="pageNumber"></span>', '<span class="totalPages"></span>'),
    ),
  };
}

/** The open threads with all that was said in each; nothing where there are none. */
function commentList(threads: readonly Thread[], language: Language): string {
  if (threads.length === 0) return '';
  const texts = proofTexts[language];
  const about = threadTexts[language];
  const items = threads.map(({ place, quote, comments }) => {
    const words = quote ? `<q>${text(quote)}</q>` : text(nameOf(place.kind, about));
    const gone = place.kind === 'gone' && quote ? ` ${text(about.gone)}` : '';
    const said = comments.map(({ by, at, text: says }) => {
      const lines = says.split(/\n+/).map(text).join('<br>');
      const who = `${text(by || about.nobody)}, ${text(printLongMoment(at, language))}`;
      return `<p><b>${who}</b><br>${lines}</p>`;
    });
    return `<li><p>${words}${gone}</p>${said.join('')}</li>`;
  });
  return `<h3>${texts.comments}</h3><ol class="katern-comments">${items.join('')}</ol>`;
}

function nameOf(kind: Thread['place']['kind'], about: (typeof threadTexts)['nl']): string {
  if (kind === 'article') return about.onArticle;
  return kind === 'gone' ? about.stillGone : about.onStill;
}

function text(value: string): string {
  return escapeMarkup(printableText(value));
}

/** A line above or below a sheet: it has no styles but its own. */
function sheetLine(left: string, right: string): string {
  const style =
    'display:flex;justify-content:space-between;gap:8mm;width:100%;margin:0 20mm;font:8pt sans-serif;color:#333';
  const cut = 'overflow:hidden;white-space:nowrap;text-overflow:ellipsis';
  return `<div style="${style}"><span style="${cut}">${left}</span><span style="white-space:nowrap">${right}</span></div>`;
}
