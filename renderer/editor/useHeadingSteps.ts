import type { FieldChain } from './FieldChain';
import { goToPosition } from './goTo';
import { useCommand } from '../palette/commandRegistry';
import { suggestionView } from '../suggestions/suggesting';

/** Goes from heading to heading by key: the headline, then every subhead; beyond the last comes the first. */
export function useHeadingSteps(chain: FieldChain): void {
  const step = (by: 1 | -1): void => {
    suggestionView.set('marks');
    const headings = headingsIn(chain);
    const at = currentHeading(chain, headings);
    // From inside a section its own heading comes first on the way back.
    const onIt = at >= 0 && isOn(chain, headings[at]);
    const next = by > 0 ? at + 1 : onIt ? at - 1 : at;
    const heading = headings.at(next >= headings.length ? 0 : next);
    if (heading?.field === 'headline') goToPosition(chain, 'headline', 1);
    else if (heading) goToPosition(chain, 'body', heading.at + 1);
  };
  useCommand('heading.next', () => step(1));
  useCommand('heading.previous', () => step(-1));
}

/** A heading, and where its block stands in its field's document. */
interface Heading {
  field: 'headline' | 'body';
  block: number;
  at: number;
}

function headingsIn(chain: FieldChain): Heading[] {
  const headings: Heading[] = [{ field: 'headline', block: 0, at: 0 }];
  chain.editor('body')?.state.doc.forEach((node, at, block) => {
    if (node.type.name === 'subhead') headings.push({ field: 'body', block, at });
  });
  return headings;
}

/** The heading of the section the caret is in; the headline's index where it is before the first subhead. */
function currentHeading(chain: FieldChain, headings: readonly Heading[]): number {
  if (chain.current.value !== 'body') return 0;
  const block = blockOfCaret(chain);
  return Math.max(
    0,
    headings.findLastIndex((heading) => heading.field === 'body' && heading.block <= block),
  );
}

function isOn(chain: FieldChain, heading: Heading | undefined): boolean {
  if (!heading || chain.current.value !== heading.field) return false;
  return heading.field === 'headline' || heading.block === blockOfCaret(chain);
}

function blockOfCaret(chain: FieldChain): number {
  return chain.editor('body')?.state.selection.$head.index(0) ?? 0;
}
