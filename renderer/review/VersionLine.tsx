import { ArrowLeftFromLine, ArrowRightToLine, History } from 'lucide-react';
import type { ReactElement } from 'react';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { commandEntry } from '../palette/commandEntry';
import { useContextMenu } from '../parts/useContextMenu';
import { AuthorDisc } from '../people/AuthorDisc';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import type { Point, VersionRow } from './versionRows';
import { rowLine } from './versionRows';

interface VersionLineProps {
  session: ArticleSession;
  row: VersionRow;
  from: Point;
  to: Point;
  /** Why nothing can be put back; '' when it can. */
  restoreNot: string;
  onFrom: (point: Point) => void;
  onTo: (point: Point) => void;
  onRestore: () => void;
}

/** A version in the list, with what it is compared as; its menu also puts it back, and names what there is now. */
export function VersionLine(props: VersionLineProps): ReactElement {
  const { session, row, from, to, restoreNot, onFrom, onTo, onRestore } = props;
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const what = [row.label, rowLine(row)].filter(Boolean).join(', ');
  const { asks, menu } = useContextMenu(texts.versionMenu(what), () => [
    {
      label: texts.compareFrom,
      icon: ArrowRightToLine,
      checked: row.point === from,
      run: () => onFrom(row.point),
    },
    {
      label: texts.compareTo,
      icon: ArrowLeftFromLine,
      checked: row.point === to,
      run: () => onTo(row.point),
    },
    { kind: 'line' },
    typeof row.point === 'number'
      ? {
          label: texts.restoreThis,
          icon: History,
          run: onRestore,
          ...(restoreNot && { offBecause: restoreNot }),
        }
      : commandEntry('version.name', language),
  ]);
  return (
    <li
      {...asks}
      className={`version ${row.mark}`}
      data-side={row.point === from ? 'from' : row.point === to ? 'to' : undefined}
    >
      <span className="version-dot" aria-hidden="true" />
      <div>
        <b>{row.label}</b>
        <small>
          {row.authors.slice(0, 3).map((author) => (
            <AuthorDisc key={`${author.by} ${author.person}`} session={session} author={author} size="tiny" />
          ))}
          {rowLine(row)}
        </small>
        {row.note && (
          <p className="version-note" dir="auto">
            {row.note}
          </p>
        )}
      </div>
      <Choice name="from" row={row} chosen={from} label={texts.chooseFrom} onChoose={onFrom} />
      <Choice name="to" row={row} chosen={to} label={texts.chooseTo} onChoose={onTo} />
      {menu}
    </li>
  );
}

interface ChoiceProps {
  name: 'from' | 'to';
  row: VersionRow;
  chosen: Point;
  label: (what: string) => string;
  onChoose: (point: Point) => void;
}

function Choice({ name, row, chosen, label, onChoose }: ChoiceProps): ReactElement {
  const what = [row.label, rowLine(row)].filter(Boolean).join(', ');
  return (
    <label className="version-choice">
      <input
        type="radio"
        name={`compare-${name}`}
        aria-label={label(what)}
        checked={row.point === chosen}
        onChange={() => onChoose(row.point)}
      />
    </label>
  );
}
