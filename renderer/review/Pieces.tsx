import type { ReactElement, ReactNode } from 'react';
import type { Run } from '../../shared/article/Article';
import { plainText, runsLength } from '../../shared/article/flatText';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { isolated } from '../../shared/language/isolated';
import type { LaidWords } from '../../shared/review/apart';
import { apart } from '../../shared/review/apart';
import type { Piece } from '../../shared/review/Comparison';
import { useTexts } from '../settings/language';
import { MarkedWords } from '../threads/MarkedWords';
import type { TextMark } from '../threads/reviewMarks';
import { authoredPieces, startsOfWords } from './authoredPieces';
import { ChangedWords } from './ChangedWords';
import type { ChangeAuthors } from './useChangeAuthors';

/** Which of two texts is shown: one of them with its own marks, one without any, or both laid over each other. */
export type ShownSide = 'both' | 'before' | 'after' | 'only-before' | 'only-after';

interface PiecesProps {
  pieces: readonly Piece[];
  side: ShownSide;
  /** Of the later text: the words that threads are about. */
  marks?: readonly TextMark[];
  /** The suggestions that pieces come from. */
  suggested?: ReadonlyMap<Piece, string> | null;
  /** Who made the changes; null where that is said elsewhere. */
  authors?: ChangeAuthors | null;
}

/** A compared text. What was inserted and deleted, and by whom, is said as well as shown. */
export function Pieces(props: PiecesProps): ReactElement {
  const { pieces, side, marks = [], suggested = null, authors = null } = props;
  const texts = useTexts(reviewTexts);
  const old = side !== 'after' && side !== 'only-after';
  const isFresh = side !== 'before' && side !== 'only-before';
  const marked = side === 'both' || side === 'before' || side === 'after';
  const starts = startsOf(pieces);
  const authored = authoredPieces(pieces, { old: marked && old, fresh: marked && isFresh }, authors);
  const gaps = side === 'both' ? apart(pieces.map(laidWords)) : null;
  const only = marked && authors?.only ? isolated(authors.only.by) : '';
  const show = (piece: Piece, from: number): ReactNode => {
    const of = suggested?.get(piece);
    const words = authored.get(piece) ?? [];
    const starts = startsOfWords(words, from);
    switch (piece.kind) {
      case 'same':
        return isFresh ? <Runs runs={piece.runs} from={from} marks={marks} /> : <Runs runs={piece.runs} />;
      case 'set': {
        const after = <Runs runs={piece.after} from={from} marks={marks} />;
        if (!isFresh) return <Runs runs={piece.before} />;
        if (!marked) return after;
        return (
          <span
            className="set-otherwise"
            title={only ? texts.setIn(only) : texts.setOtherwise}
            data-suggestion={of}
          >
            {after}
          </span>
        );
      }
      case 'deleted':
        if (!old) return null;
        if (!marked) return <Runs runs={piece.runs} />;
        return words.map((one, index) => (
          <ChangedWords key={index} mark="del" of={of} words={one} authors={authors}>
            <Runs runs={one.runs} />
          </ChangedWords>
        ));
      case 'inserted':
        if (!isFresh) return null;
        if (!marked) return <Runs runs={piece.runs} from={from} marks={marks} />;
        return words.map((one, index) => (
          <ChangedWords key={index} mark="ins" of={of} words={one} authors={authors}>
            <Runs runs={one.runs} from={starts[index] ?? from} marks={marks} />
          </ChangedWords>
        ));
      case 'split':
      case 'joined': {
        const isSplit = piece.kind === 'split';
        if (!(isSplit ? isFresh : old)) return null;
        return (
          <>
            {words.map((one, index) => (
              <ChangedWords
                key={index}
                mark={isSplit ? 'ins' : 'del'}
                of={of}
                words={one}
                authors={authors}
                what={texts.blockEnd}
              >
                <span aria-hidden="true">¶</span>
              </ChangedWords>
            ))}
            {(isSplit || !marked) && <br />}
          </>
        );
      }
    }
  };
  return (
    <>
      {pieces.map((piece, index) => (
        // Pieces have no name but their place.
        <PieceAt key={index}>
          {gaps?.has(index) && <span aria-hidden="true"> </span>}
          {show(piece, starts[index] ?? 0)}
        </PieceAt>
      ))}
    </>
  );
}

function PieceAt({ children }: { children: ReactNode }): ReactElement {
  return <>{children}</>;
}

function laidWords(piece: Piece): LaidWords {
  if (piece.kind === 'deleted' || piece.kind === 'inserted' || piece.kind === 'same')
    return { kind: piece.kind, words: plainText(piece.runs) };
  return { kind: 'same', words: piece.kind === 'set' ? plainText(piece.after) : '\n' };
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
        return (
          <span key={index} {...(run.language && { lang: run.language })}>
            {shown}
          </span>
        );
      })}
    </>
  );
}
