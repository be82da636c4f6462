import type { ReactElement } from 'react';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Comparison } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import { usePageZone } from '../export/usePageZone';
import { useLanguage, useTexts } from '../settings/language';
import { codePieces } from './codePieces';
import { MadeBy } from './MadeBy';
import { nameDifference } from './nameDifference';
import { Pieces } from './Pieces';
import type { ShownStills } from './stillPairs';
import { pictureChanges, stillsOfDifference } from './stillPairs';
import type { ChangeAuthors } from './useChangeAuthors';

interface AroundCopyProps {
  differences: readonly Difference[];
  comparison: Comparison;
  stills: ShownStills;
  side: 'before' | 'after';
  authors: ChangeAuthors | null;
  active: string;
}

/** What differs around the copy, as one side has it: small fields, tags, what is known of stills. Nothing where nothing does. */
export function AroundCopy(props: AroundCopyProps): ReactElement | null {
  const { differences, comparison, stills, side, active, authors } = props;
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const zone = usePageZone();
  const around = differences.filter(({ key }) => !isInCopy(key, differences, comparison));
  if (around.length === 0) return null;
  return (
    <dl className="r-around">
      {around.map((difference) => {
        const pair = stillsOfDifference(difference, comparison, stills);
        const picture = pair && pictureChanges(pair);
        const pieces = codePieces(difference, comparison, language, zone) ?? difference.pieces;
        const isSaid = pieces.some(({ kind }) => kind !== (side === 'before' ? 'inserted' : 'deleted'));
        return (
          <div
            key={difference.key}
            data-difference={difference.key}
            data-active={difference.key === active || undefined}
            tabIndex={-1}
          >
            <dt>{nameDifference(difference, language)}</dt>
            <dd>
              {isSaid ? <Pieces pieces={pieces} side={side} /> : !picture && '–'}
              {side === 'after' && picture?.file && texts.newPicture}
              {side === 'after' && picture?.focus && texts.newFocus}
              {side === 'after' && picture?.crop && texts.newCrop}
              {side === 'after' && <MadeBy authors={authors} difference={difference.key} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Whether a difference has its place among the blocks; a picture under a caption that differs too has not. */
function isInCopy(key: string, differences: readonly Difference[], { body }: Comparison): boolean {
  if (key === 'headline' || key === 'standfirst' || key.startsWith('row ')) return true;
  return body.some(({ before, after }, index) => {
    const block = after[0] ?? before[0];
    const isOfBlock = block?.kind === 'still' && key === `still ${block.still}`;
    return isOfBlock && !differences.some((one) => one.key === `row ${index}`);
  });
}
