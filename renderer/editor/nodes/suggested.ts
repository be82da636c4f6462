import { Extension, Mark } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import type { SuggestedEnd, SuggestedRun } from '../../../shared/article/Suggested';

/** What is suggested about words, as `of`. What would be inserted and what would be deleted both show. */
export const SuggestedMark = Mark.create({
  name: 'suggested',
  // Outside the other marks: one line through or under all of the words.
  priority: 1100,
  inclusive: false,
  addAttributes: () => ({ of: { default: {} } }),
  // Where one types, Chromium makes these elements anew as it sees fit, and the words in them are still suggested.
  parseHTML: () => [
    {
      tag: ':is(ins, del, span)[data-suggested]',
      getAttrs: (element) => {
        const of = suggestedIn(element.getAttribute('data-suggested') ?? '');
        return of ? { of } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => shown(mark.attrs['of'] as SuggestedRun),
});

function shown(of: SuggestedRun): DOMOutputSpec {
  const { inserted, deleted, bold, italic, link, language } = of;
  const set = bold ?? italic ?? link ?? language;
  const said = { 'data-suggested': JSON.stringify(of) };
  let spec: DOMOutputSpec | 0 = 0;
  if (set) spec = ['span', { class: 'suggested-set', 'data-suggestion': set.by, ...said }, spec];
  if (inserted) spec = ['ins', { 'data-suggestion': inserted, ...said }, spec];
  if (deleted) spec = ['del', { 'data-suggestion': deleted, ...said }, spec];
  return spec === 0 ? ['span', 0] : spec;
}

/** What an element of the manuscript says is suggested; null where it says nothing one can read. */
function suggestedIn(said: string): SuggestedRun | null {
  try {
    const of: unknown = JSON.parse(said);
    return typeof of === 'object' && of !== null ? (of as SuggestedRun) : null;
  } catch {
    return null;
  }
}

/** What is suggested about the ends of blocks, as their `suggested`. */
export const SuggestedEnds = Extension.create({
  name: 'suggestedEnds',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'subhead', 'quote', 'listItem', 'still', 'unknownBlock'],
      attributes: {
        suggested: {
          default: null,
          keepOnSplit: false,
          parseHTML: () => null,
          // Each block says it of itself, as it does everything (`shownEnd`).
          rendered: false,
        },
      },
    },
  ],
});

/** What a block says about itself on the page. */
export function shownEnd(suggested: SuggestedEnd | null | undefined): Record<string, string> {
  if (!suggested) return {};
  const { inserted, deleted, kind } = suggested;
  return {
    ...(inserted && { 'data-end-inserted': inserted }),
    ...(deleted && { 'data-end-deleted': deleted }),
    ...(kind && { 'data-kind-suggested': kind.by }),
  };
}
