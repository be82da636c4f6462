import type { ReactElement, ReactNode } from 'react';
import type { Block } from '../../shared/article/Article';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Comparison, Piece, Row } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import { MenuButton } from '../parts/MenuButton';
import { useTexts } from '../settings/language';
import type { ReviewMarks, TextMark } from '../threads/reviewMarks';
import type { ShownSide } from './Pieces';
import { MarkedStill } from '../threads/MarkedStill';
import { Pieces } from './Pieces';
import type { ShownStills, StillPair } from './stillPairs';
import { stillsOfRow } from './stillPairs';
import { StillPictures } from './StillPictures';
import type { ChangeAuthors } from './useChangeAuthors';

interface MarkedCopyProps {
  comparison: Comparison;
  differences: ReadonlyMap<string, Difference>;
  stills: ShownStills;
  side: ShownSide;
  /** The language it is written in. */
  lang: string;
  active: string;
  /** The words of the later text that threads are about; null for none. */
  marks: ReviewMarks | null;
  /** The suggestions that pieces come from; null where nothing is compared with what is suggested. */
  suggested: ReadonlyMap<Piece, string> | null;
  /** Who made the changes; null where that is said elsewhere, or not known yet. */
  authors: ChangeAuthors | null;
  /** Puts a part back; null when nothing can be. */
  onRestore: ((difference: Difference) => void) | null;
}

/** The copy of a comparison: blocks with their numbers, and with their menu where they differ. */
export function MarkedCopy(props: MarkedCopyProps): ReactElement {
  const { comparison, stills, side, lang, differences, marks, suggested, authors } = props;
  const texts = useTexts(reviewTexts);
  const old = side === 'before' || side === 'only-before';
  const rows = comparison.body.filter((row) => side === 'both' || (old ? row.before : row.after).length > 0);
  return (
    <div className="ms reviewed" lang={lang}>
      <Part {...props} name="headline" place="headline" number={1} label={texts.restoreHeadline}>
        <h2 className="r-headline">
          <Pieces
            pieces={comparison.headline}
            side={side}
            marks={marks?.of('headline')}
            suggested={suggested}
            authors={authors}
          />
        </h2>
      </Part>
      <Part {...props} name="standfirst" place="standfirst" number={2} label={texts.restoreStandfirst}>
        <p className="r-standfirst">
          <Pieces
            pieces={comparison.standfirst}
            side={side}
            marks={marks?.of('standfirst')}
            suggested={suggested}
            authors={authors}
          />
        </p>
      </Part>
      {rows.map((row, index) => {
        const block = (old ? row.before[0] : row.after[0]) ?? row.before[0] ?? row.after[0];
        if (!block) return null;
        const own = `row ${comparison.body.indexOf(row)}`;
        // A picture that is another, under the same words, is gone to here as well.
        const still = block.kind === 'still' ? `still ${block.still}` : '';
        const name = !differences.has(own) && differences.has(still) ? still : own;
        return (
          <Part
            {...props}
            key={own}
            name={name}
            place={own}
            number={index + 3}
            label={texts.restoreBlock[block.kind]}
          >
            <ReviewedBlock
              block={block}
              row={row}
              pair={stillsOfRow(row, stills)}
              side={side}
              marks={marks?.ofBlocks(row.afterAt, row.after.length)}
              threads={block.kind === 'still' && !old ? (marks?.ofStill(block.still) ?? []) : []}
              suggested={suggested}
              authors={authors}
            />
          </Part>
        );
      })}
    </div>
  );
}

interface ReviewedBlockProps {
  block: Block;
  row: Row;
  /** The stills of the row, where it has any. */
  pair: StillPair | null;
  side: ShownSide;
  marks: readonly TextMark[] | undefined;
  /** Those about its still. */
  threads: readonly string[];
  suggested: ReadonlyMap<Piece, string> | null;
  authors: ChangeAuthors | null;
}

function ReviewedBlock(props: ReviewedBlockProps): ReactElement {
  const { block, row, pair, side, marks, threads, suggested, authors } = props;
  const texts = useTexts(reviewTexts);
  const marked = side === 'both' || side === 'before' || side === 'after';
  const [old, fresh] = [row.before[0], row.after[0]];
  const words = (
    <>
      <Pieces pieces={row.pieces} side={side} marks={marks} suggested={suggested} authors={authors} />
      {marked && row.moved !== null && <span className="r-note">{texts.moved}</span>}
      {marked && old && fresh && old.kind !== fresh.kind && (
        <span className="r-note">{texts.kindChanged(texts.blocks[old.kind], texts.blocks[fresh.kind])}</span>
      )}
    </>
  );
  switch (block.kind) {
    case 'subhead':
      return <h3>{words}</h3>;
    case 'quote':
      return <blockquote>{words}</blockquote>;
    case 'list-item':
      return (
        <p className="r-item" style={{ marginLeft: `${20 + block.depth * 20}px` }}>
          {words}
        </p>
      );
    case 'still':
      return (
        <div className="r-caption">
          {pair && (
            <MarkedStill threads={threads}>
              <StillPictures pair={pair} side={side} />
            </MarkedStill>
          )}
          <p>
            <b>{texts.picture}</b> {words}
          </p>
        </div>
      );
    default:
      return <p>{words}</p>;
  }
}

interface PartProps extends MarkedCopyProps {
  /** The difference it may be. */
  name: string;
  /** Where it is in the comparison: `headline`, `standfirst`, `row 3`. */
  place: string;
  number: number;
  label: string;
  children: ReactNode;
}

/** One block with its number in the margin; the number of one that differs opens its menu. */
function Part({
  name,
  place,
  number,
  label,
  differences,
  active,
  onRestore,
  side,
  children,
}: PartProps): ReactElement {
  const texts = useTexts(reviewTexts);
  const difference = differences.get(name);
  const shown = difference && side !== 'only-before' && side !== 'only-after';
  return (
    <div
      className="r-part"
      data-part={place}
      data-difference={shown ? name : undefined}
      data-active={(shown && name === active) || undefined}
      tabIndex={shown ? -1 : undefined}
    >
      {difference && onRestore ? (
        <MenuButton
          className="r-number"
          label={texts.blockMenu(number)}
          entries={[{ label, run: () => onRestore(difference) }]}
        >
          {number}
        </MenuButton>
      ) : (
        <span className="r-number" aria-hidden="true">
          {number}
        </span>
      )}
      {children}
    </div>
  );
}
