import { useEffect, useMemo, useRef, useState } from 'react';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { useObservable } from '../session/Observable';
import type { Selected } from './RowSelection';
import { RowSelection } from './RowSelection';

/** What is selected, and the ways to change it. Rows need not be here to be selected. */
export interface Selection extends Selected {
  toggle: (id: string) => void;
  /** Selects the rows between two places, both included, beside what is selected. */
  addBetween: (question: DeskQuestion, one: number, other: number) => void;
  selectAll: (question: DeskQuestion, total: number) => void;
  clear: () => void;
  /** Does something with what is selected, once that is here. */
  whenHere: (act: (articles: readonly string[]) => void) => void;
}

/** The selection of the desk's list; `narrowed` stands for what is left out: another choice begins with none selected. */
export function useSelection(narrowed: string): Selection {
  const [rows] = useState(
    () =>
      new RowSelection({
        ask: (question, from, until) => library.call('desk:ids', { question, from, until }),
        failed: showFault,
      }),
  );
  const selected = useObservable(rows.state);
  const before = useRef(narrowed);
  useEffect(() => {
    if (before.current !== narrowed) rows.clear();
    before.current = narrowed;
  }, [narrowed, rows]);

  return useMemo(
    () => ({
      ...selected,
      toggle: (id) => rows.toggle(id),
      addBetween: (question, one, other) => rows.addBetween(question, one, other),
      selectAll: (question, total) => rows.selectAll(question, total),
      clear: () => rows.clear(),
      whenHere: (act) => rows.whenHere((ids) => act([...ids])),
    }),
    [rows, selected],
  );
}
