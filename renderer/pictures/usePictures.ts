import { useCallback, useEffect, useRef, useState } from 'react';
import type { PictureQuestion, PictureRow } from '../../shared/bridge/pictureCalls';
import { mostPictures } from '../../shared/bridge/pictureCalls';
import type { Fault } from '../../shared/faults/Fault';
import { library } from '../session/bridge';
import { momentNow } from '../stills/today';

/** What is wanted, whatever the moment. */
export type WantedPictures = Omit<PictureQuestion, 'now'>;

/** The pictures of an answer as far as they were read. */
export interface Pictures {
  total: number;
  all: number;
  /** Whether articles remain to be read that may have more of them. */
  growing: boolean;
  /** By their place in the answer. */
  rows: ReadonlyMap<number, PictureRow>;
}

/** How long changes are gathered, and how long is waited for search to read on, in milliseconds. */
const gathering = 60;
const readingOn = 1500;

/**
 * The pictures that are wanted, asked for in pages as they come into view, and again when articles change; null until
 * the first answer. `need` says which places are in view, the end exclusive.
 */
export function usePictures(wanted: WantedPictures): {
  pictures: Pictures | null;
  fault: Fault | null;
  need: (start: number, end: number) => void;
  again: () => void;
} {
  const { query, rights } = wanted;
  const [pictures, setPictures] = useState<Pictures | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [round, setRound] = useState(0);
  const asked = useRef({ pages: new Set<number>(), first: true });
  const view = useRef<[start: number, end: number]>([0, mostPictures]);

  const ask = useCallback(
    (pages: readonly number[]) => {
      const { current } = asked;
      for (const page of pages) {
        if (current.pages.has(page)) continue;
        current.pages.add(page);
        const question = { query, rights, now: momentNow() };
        const range = { from: page * mostPictures, count: mostPictures };
        void library.call('pictures:ask', { question, ...range }).then((answer) => {
          // Another question was asked meanwhile.
          if (asked.current !== current) return;
          setFault(answer.ok ? null : answer.fault);
          if (!answer.ok) return;
          const { total, all, unread, from, rows } = answer.value;
          const fresh = current.first;
          current.first = false;
          setPictures((now) => {
            const held = new Map(fresh ? [] : now?.rows);
            rows.forEach((row, index) => held.set(from + index, row));
            return { total, all, growing: unread !== 0, rows: held };
          });
        });
      }
    },
    [query, rights],
  );

  const again = useCallback(() => setRound((now) => now + 1), []);

  useEffect(() => {
    asked.current = { pages: new Set(), first: true };
    ask(pagesOf(view.current));
  }, [ask, round]);

  const growing = pictures?.growing ?? false;
  useEffect(() => {
    if (!growing) return;
    const timer = setTimeout(again, readingOn);
    return () => clearTimeout(timer);
  }, [growing, again, pictures]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const soon = (): void => {
      timer ??= setTimeout(() => {
        timer = null;
        again();
      }, gathering);
    };
    const stops = [library.on('desk:changed', soon), library.on('original:stored', soon)];
    return () => {
      for (const stop of stops) stop();
      if (timer) clearTimeout(timer);
    };
  }, [again]);

  const need = useCallback(
    (start: number, end: number) => {
      view.current = [start, end];
      ask(pagesOf([start, end]));
    },
    [ask],
  );
  return { pictures, fault, need, again };
}

function pagesOf([start, end]: readonly [number, number]): number[] {
  const pages: number[] = [];
  for (let page = Math.floor(start / mostPictures); page * mostPictures < end; page++) pages.push(page);
  return pages;
}
