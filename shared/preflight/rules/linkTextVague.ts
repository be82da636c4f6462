import type { Run } from '../../article/Article';
import { foldLabel } from '../../tags/tagKey';
import type { Rule } from '../Rule';

const vague = new Set([
  'hier',
  'klik hier',
  'lees meer',
  'lees verder',
  'meer',
  'link',
  'deze link',
  'here',
  'click here',
  'read more',
  'more',
  'this link',
]);

/** WCAG 2.2, 2.4.4: a link's own words should say where it goes. */
export const linkTextVague: Rule = {
  name: 'link-text-vague',
  check: ({ standfirst, body }) => [
    ...vagueLinks(standfirst).map((text) => ({
      level: 'warn' as const,
      where: { part: 'standfirst' as const },
      values: { text },
    })),
    ...body.flatMap((block, index) =>
      vagueLinks(block.runs).map((text) => ({
        level: 'warn' as const,
        where: { part: 'body' as const, block: index },
        values: { text },
      })),
    ),
  ],
};

/** The texts of whole links: runs that differ in other marks only are one link. */
function vagueLinks(runs: readonly Run[]): string[] {
  const links: { link: string; text: string }[] = [];
  let open = '';
  for (const run of runs) {
    const link = run.kind === 'text' ? run.link : '';
    const last = links.at(-1);
    if (run.kind === 'text' && link) {
      if (last && link === open) last.text += run.text;
      else links.push({ link, text: run.text });
    }
    open = link;
  }
  return links
    .map(({ text }) => text.trim())
    .filter((text) => vague.has(foldLabel(text).replace(/[.!…:]+$/, '')));
}
