import * as v from 'valibot';
import { asks } from './Call';
import { anyFilter } from './deskFilter';
import { uuid } from './parsers';

/** Longest name of a view, in characters, and most views a library keeps. */
export const longestViewName = 80;
export const mostViews = 200;

/** What a view is called and what it shows. */
export const keptView = v.strictObject({
  name: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longestViewName),
    v.check((name) => name === name.normalize('NFC').trim(), 'not as names are written'),
  ),
  filter: anyFilter,
});

/** What the desk shows, kept under a name. */
export interface SavedView extends v.InferOutput<typeof keptView> {
  /** A UUID; it stays when the view is renamed. */
  id: string;
}

/** The views that somebody kept. Each answers all of them, by name. */
export const viewCalls = {
  'views:list': asks(v.strictObject({})).answers<SavedView[]>(),
  /** Keeps a view, a new one or in the place of the one with its id. Answers `views-full` where there are `mostViews`. */
  'views:store': asks(v.strictObject({ id: uuid, ...keptView.entries })).answers<SavedView[]>(),
  /** Removes a view; one that is not there is removed already. */
  'views:remove': asks(v.strictObject({ id: uuid })).answers<SavedView[]>(),
};
