import type { Block, Run } from '../article/Article';
import type { PartLanguage } from '../article/partLanguages';
import { isRightToLeft } from '../article/partLanguages';
import { escapeMarkup } from './escapeMarkup';
import { safeAddress } from './safeAddress';

/**
 * Marked text as HTML: `strong`, `em`, `a`, `br` and, for words in another language, `span`, and nothing else. Every
 * character is escaped, and an address that is not http, https, mailto or relative loses its link and keeps its words.
 * What is written from right to left is set apart from what is around it. Parts of a newer Katern have no text here and
 * are left out; preflight stops an export that would lose them.
 */
export function runsMarkup(runs: readonly Run[]): string {
  let markup = '';
  let open = '';
  let spoken: PartLanguage | undefined;
  for (const run of trimmed(runs)) {
    const link = run.kind === 'text' ? (safeAddress(run.link) ?? '') : open;
    const language = run.kind === 'text' ? run.language : spoken;
    if (spoken && (language !== spoken || link !== open)) {
      markup += '</span>';
      spoken = undefined;
    }
    if (link !== open) {
      if (open) markup += '</a>';
      if (link) markup += `<a href="${escapeMarkup(link)}">`;
      open = link;
    }
    if (language && !spoken)
      markup += `<span lang="${language}"${isRightToLeft(language) ? ' dir="rtl"' : ''}>`;
    spoken = language;
    if (run.kind === 'line-break') markup += '<br>';
    if (run.kind === 'text') markup += marked(run);
  }
  if (spoken) markup += '</span>';
  return open ? `${markup}</a>` : markup;
}

type Item = Extract<Block, { kind: 'list-item' }>;

/** A row of list items as nested lists. A depth that skips a level counts as one level deeper. */
export function listMarkup(items: readonly Item[]): string {
  let markup = '';
  const open: { tag: 'ol' | 'ul'; depth: number }[] = [];
  for (const item of items) {
    const tag = item.ordered ? 'ol' : 'ul';
    let top = open.at(-1);
    while (top && (item.depth < top.depth || (item.depth === top.depth && tag !== top.tag))) {
      markup += `</li></${top.tag}>`;
      open.pop();
      top = open.at(-1);
    }
    if (top && top.depth === item.depth) {
      markup += '</li><li>';
    } else {
      markup += `<${tag}><li>`;
      open.push({ tag, depth: item.depth });
    }
    markup += runsMarkup(item.runs);
  }
  for (const list of open.toReversed()) markup += `</li></${list.tag}>`;
  return markup;
}

function marked(run: Extract<Run, { kind: 'text' }>): string {
  let markup = escapeMarkup(run.text);
  if (run.italic) markup = `<em>${markup}</em>`;
  if (run.bold) markup = `<strong>${markup}</strong>`;
  return markup;
}

/** White space and line breaks at the ends of a block would print as holes. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.filter((run) => run.kind !== 'unknown' && !(run.kind === 'text' && run.text === ''));
  while (kept[0] && isBlank(kept[0])) kept.shift();
  for (let last = kept.at(-1); last && isBlank(last); last = kept.at(-1)) kept.pop();
  return kept;
}

function isBlank(run: Run): boolean {
  return run.kind === 'line-break' || (run.kind === 'text' && run.text.trim() === '');
}
