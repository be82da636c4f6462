import type { ReactElement, ReactNode } from 'react';
import type { Run } from '../../shared/article/Article';
import { runsLength } from '../../shared/article/flatText';
import { reviewTexts } from '../../shared/language/reviewTexts';
import type { Piece } from '../../shared/review/Comparison';
import { useTexts } from '../settings/language';
import { MarkedWords } from '../threads/MarkedWords';
import type { TextMark } from '../threads/reviewMarks';

/** Which of two texts is shown: one of them with its own marks, one without any, or both laid over each other. */
export type ShownSide = 'both' | 'before' | 'after' | 'only-before' | 'only-after';

interface PiecesProps {
  pieces: readonly Piece[];
  side: ShownSide;
  /** Of the later text: the words that threads are about. */
  marks?: readonly TextMark[];
  /** The suggestions that pieces come from. */
  suggested?: ReadonlyMap<Piece, string> | null;
}

/** A compared text. What was inserted and deleted is said as well as shown. */
export function Pieces({ pieces, side, marks = [], suggested = null }: PiecesProps): ReactElement {
  const texts = useTexts(reviewTexts);
  const old = side !== 'after' && side !== 'only-after';
  const isFresh = side !== 'before' && side !== 'only-before';
  const marked = side === 'both' || side === 'before' || side === 'after';
  const starts = startsOf(pieces);
  const show = (piece: Piece, from: number): ReactNode => {
    const of = suggested?.get(piece);
    const fresh = (runs: readonly Run[]): ReactNode => <Runs runs={runs} from={from} marks={marks} />;
    switch (piece.kind) {
      case 'same':
        return isFresh ? fresh(piece.runs) : <Runs runs={piece.runs} />;
      case 'set':
        if (!isFresh) return <Runs runs={piece.before} />;
        if (!marked) return fresh(piece.after);
        return (
          <span className="set-otherwise" title={texts.setOtherwise} data-suggestion={of}>
            {fresh(piece.after)}
          </span>
        );
      case 'deleted':
        if (!old) return null;
        return marked ? (
          <del data-suggestion={of}>
            <span className="visually-hidden">{texts.deleted} </span>
            <Runs runs={piece.runs} />
          </del>
        ) : (
          <Runs runs={piece.runs} />
        );
      case 'inserted':
        if (!isFresh) return null;
        return marked ? (
          <ins data-suggestion={of}>
            <span className="visually-hidden">{texts.inserted} </span>
            {fresh(piece.runs)}
          </ins>
        ) : (
          fresh(piece.runs)
        );
      case 'split':
        return isFresh ? (
          <BlockEnd of={of} mark={marked ? 'ins' : null} says={`${texts.inserted} ${texts.blockEnd}`} />
        ) : null;
      case 'joined':
        return old ? (
          <BlockEnd of={of} mark={marked ? 'del' : null} says={`${texts.deleted} ${texts.blockEnd}`} />
        ) : null;
    }
  };
  return (
    <>
      {pieces.map((piece, index) => (
        // Pieces have no name but their place.
        <PieceAt key={index}>{show(piece, starts[index] ?? 0)}</PieceAt>
      ))}
    </>
  );
}

function PieceAt({ children }: { children: ReactNode }): ReactElement {
  return <>{children}</>;
}

interface BlockEndProps {
  /** The suggestion it comes from. */
  of: string | undefined;
  mark: 'ins' | 'del' | null;
  says: string;
}

function BlockEnd({ of, mark, says }: BlockEndProps): ReactElement {
  const Mark = mark ?? 'span';
  return (
    <>
      {mark && (
        <Mark data-suggestion={of}>
          <span className="visually-hidden">{says}</span>
          <span aria-hidden="true">¶</span>
        </Mark>
      )}
      {mark !== 'del' && <br />}
    </>
  );
}

/** Where in the later text each piece begins, in characters; the end of a block is one. */
function startsOf(pieces: readonly Piece[]): number[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    if (piece.kind === 'split') at++;
    else if (piece.kind === 'set') at += runsLength(piece.after);
    else if (piece.kind === 'same' || piece.kind === 'inserted') at += runsLength(piece.runs);
    return start;
  });
}

interface RunsProps {
  runs: readonly Run[];
  /** Where they begin in the text that the marks are of. */
  from?: number;
  marks?: readonly TextMark[];
}

function Runs({ runs, from = 0, marks = [] }: RunsProps): ReactElement {
  const starts: number[] = [];
  let at = from;
  for (const run of runs) {
    starts.push(at);
    at += run.kind === 'text' ? run.text.length : 1;
  }
  return (
    <>
      {runs.map((run, index) => {
        if (run.kind === 'line-break') return <br key={index} />;
        if (run.kind === 'unknown') return null;
        let shown: ReactNode = <MarkedWords text={run.text} from={starts[index] ?? 0} marks={marks} />;
        if (run.link) shown = <span className="linked">{shown}</span>;
        if (run.italic) shown = <em>{shown}</em>;
        if (run.bold) shown = <strong>{shown}</strong>;
        return <span key={index}>{shown}</span>;
      })}
    </>
  );
}
