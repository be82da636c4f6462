import { composeCreditLine } from '../../still/creditLine';
import type { Still } from '../../still/Still';
import type { FindingLevel } from '../Finding';
import type { Rule } from '../Rule';
import { usedStills } from '../Rule';

/** The printed credit says something else than the picture's file, or leaves out who made it. */
export const creditDiffers: Rule = {
  name: 'credit-differs',
  check: (article) =>
    usedStills(article).flatMap(({ still, block }) => {
      const printed = composeCreditLine(still, article.language);
      const difference = printed ? differenceOf(printed, still) : null;
      if (!difference) return [];
      return [
        {
          level: difference.level,
          where: { part: 'still', block, still: still.id },
          values: { name: still.original.name, printed, said: difference.said },
        },
      ];
    }),
};

/** A line in other words that still names maker or supplier is worth a look; one that names neither, more than that. */
function differenceOf(printed: string, { read }: Still): { level: FindingLevel; said: string } | null {
  const line = plain(printed);
  const names = [read.creator ?? '', read.via ?? ''].filter(Boolean);
  const named = names.some((name) => line.includes(plain(name)));
  const said = composeCreditLine({
    kind: '',
    title: '',
    creator: '',
    via: '',
    creditLine: read.creditLine ?? '',
  });
  if (said) {
    if (plain(said) === line) return null;
    return { level: named ? 'notice' : 'warn', said };
  }
  return names.length === 0 || named ? null : { level: 'warn', said: names.join(' / ') };
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
