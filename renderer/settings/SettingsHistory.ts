import { sameValue } from '../../shared/article/ChangedEntry';
import type { Language } from '../../shared/language/Texts';
import { Observable } from '../session/Observable';

/** What came of putting other values in the place of those that stood. */
export type Turned = 'turned' | 'changed-since' | 'failed';

/** Where settings of one kind are kept. */
export interface SettingsStore<Values> {
  /** Puts `to` in the place of `from`, if that still stands as it was left. Where it cannot be stored, that is said. */
  turn(from: Values, to: Values): Promise<Turned>;
}

/** A change of a setting that is kept by now. */
export interface SettingChange<Values = unknown> {
  store: SettingsStore<Values>;
  /** What was changed, for people. */
  name: (language: Language) => string;
  /** The id of what shows it in the settings, where somebody who takes it back is led. */
  shownAt: string;
  /** Which setting it was; changes of one that follow close on each other are one step. Without it each is its own. */
  setting?: string;
  before: Values;
  after: Values;
  /** Takes away the note that offers to undo it. */
  closeNote?: () => void;
}

interface Step {
  change: SettingChange;
  /** When it was last added to, in milliseconds since 1970. */
  at: number;
}

/** Changes of one setting this close on each other, in milliseconds, are one: arrows through a choice, a slider. */
const close = 1000;

/** So many steps are remembered. */
const most = 100;

/**
 * What was changed in the settings, of every kind, in order: each knows what was kept before and after. All of it goes
 * one after the other, so that a change whose answer is still awaited is undone after it, and not passed over.
 */
export class SettingsHistory {
  readonly steps = new Observable<{ done: readonly Step[]; undone: readonly Step[] }>({
    done: [],
    undone: [],
  });
  #last: Promise<unknown> = Promise.resolve();

  /** Remembers a change once it is kept; null is one that failed. What was taken back before it is gone. */
  remember(changing: Promise<SettingChange | null>): Promise<void> {
    const at = Date.now();
    return this.#next(async () => {
      const change = await changing;
      if (change && !sameValue(change.before, change.after)) this.#add({ change, at });
    });
  }

  /** Takes back the last change, or `wanted` if that was not taken back already; answers which, and what came of it. */
  undo(wanted?: SettingChange): Promise<{ change: SettingChange; turned: Turned } | null> {
    return this.#next(async () => {
      const { done } = this.steps.value;
      const step = wanted ? done.find(({ change }) => change === wanted) : done.at(-1);
      if (!step) return null;
      const { change } = step;
      change.closeNote?.();
      const turned = await change.store.turn(change.after, change.before);
      const { undone } = this.steps.value;
      // What could not be stored can be tried again; what stands otherwise by now is nobody's to take back.
      if (turned !== 'failed')
        this.steps.set({
          done: done.filter((other) => other !== step),
          undone: turned === 'turned' ? [...undone, step] : undone,
        });
      return { change, turned };
    });
  }

  /** Does again what was taken back last; answers what, and what came of it. */
  redo(): Promise<{ change: SettingChange; turned: Turned } | null> {
    return this.#next(async () => {
      const { done, undone } = this.steps.value;
      const step = undone.at(-1);
      if (!step) return null;
      const { change } = step;
      const turned = await change.store.turn(change.before, change.after);
      if (turned !== 'failed')
        this.steps.set({
          // It is a step of its own from here on.
          done: turned === 'turned' ? [...done, { change, at: -Infinity }] : done,
          undone: undone.slice(0, -1),
        });
      return { change, turned };
    });
  }

  #add(step: Step): void {
    const { done, undone } = this.steps.value;
    const last = done.at(-1);
    if (!last || undone.length > 0 || !goesOn(last, step))
      return this.steps.set({ done: [...done, step].slice(-most), undone: [] });
    const change = { ...step.change, before: last.change.before };
    const nothing = sameValue(change.before, change.after);
    this.steps.set({ done: [...done.slice(0, -1), ...(nothing ? [] : [{ ...step, change }])], undone: [] });
  }

  #next<T>(run: () => Promise<T>): Promise<T> {
    const next = this.#last.then(run);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/** Whether a step goes on with what the last one changed. */
function goesOn(last: Step, { change, at }: Step): boolean {
  return (
    change.setting !== undefined &&
    change.setting === last.change.setting &&
    change.store === last.change.store &&
    at - last.at < close &&
    sameValue(last.change.after, change.before)
  );
}
