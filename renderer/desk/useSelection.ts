import { useCallback, useEffect, useRef, useState } from 'react';
import { idLength } from '../../shared/bridge/parsers';
import type { DeskQuestion } from '../../shared/bridge/deskQuestion';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';

/** What is selected, and the ways to change it. Rows need not be here to be selected. */
export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Selects the rows between two places, both included, beside what is selected. */
  addBetween: (question: DeskQuestion, one: number, other: number) => void;
  selectAll: (question: DeskQuestion, total: number) => void;
  clear: () => void;
}

/** The selection of the desk's list; `narrowed` stands for what is left out: another choice begins with none selected. */
export function useSelection(narrowed: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const before = useRef(narrowed);
  const clear = useCallback(() => setIds((now) => (now.size === 0 ? now : new Set())), []);
  useEffect(() => {
    if (before.current !== narrowed) clear();
    before.current = narrowed;
  }, [narrowed, clear]);

  const add = useCallback(async (question: DeskQuestion, from: number, until: number, also: boolean) => {
    const answer = await library.call('desk:ids', { question, from, until });
    if (!answer.ok) return showFault(answer.fault);
    setIds((now) => new Set([...(also ? now : []), ...idsIn(answer.value)]));
  }, []);
  return {
    ids,
    toggle: useCallback((id) => {
      setIds((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    }, []),
    addBetween: useCallback(
      (question, one, other) => void add(question, Math.min(one, other), Math.max(one, other) + 1, true),
      [add],
    ),
    selectAll: useCallback((question, total) => void add(question, 0, total, false), [add]),
    clear,
  };
}

function idsIn(joined: string): string[] {
  const ids: string[] = [];
  for (let at = 0; at < joined.length; at += idLength) ids.push(joined.slice(at, at + idLength));
  return ids;
}
