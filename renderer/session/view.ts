import type { DeskPlace, Stage, WindowView } from '../../shared/bridge/WindowView';
import { Observable, useObservable } from './Observable';
import './preload';

const { open, settings } = window.katern;
/** Whether the article that ships with Katern is to be opened: it has no id until it is there. */
export const opensSample = open === 'sample';
const first = opensSample ? '' : open || settings.lastArticle;
const stage = open ? 'write' : settings.lastStage;

/** What the window shows now. It starts where the person left. */
export const view = new Observable<WindowView>(
  first ? { at: 'article', id: first, stage } : { at: 'desk', view: 'all' },
);

export function useView(): WindowView {
  return useObservable(view);
}

export function showDesk(which: DeskPlace = 'all'): void {
  view.set({ at: 'desk', view: which });
}

export function showArticle(id: string): void {
  view.set({ at: 'article', id, stage: 'write' });
}

/** Goes to another stage of the open article; nothing happens on the desk. */
export function showStage(stage: Stage): void {
  const now = view.value;
  if (now.at === 'article' && now.stage !== stage) view.set({ ...now, stage });
}
