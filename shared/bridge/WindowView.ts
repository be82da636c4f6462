import * as v from 'valibot';
import { articleId } from './parsers';

/** What one does with an open article. */
export const stages = ['write', 'review', 'export'] as const;
export type Stage = (typeof stages)[number];

/** What the desk shows: the copy, the bin, the tags or the pictures of all of it, or what is read most. */
export const deskPlaces = ['all', 'bin', 'tags', 'pictures', 'popular'] as const;
export type DeskPlace = (typeof deskPlaces)[number];

/** What a window, or a tab of it, shows. */
export const windowView = v.variant('at', [
  v.strictObject({ at: v.literal('desk'), view: v.picklist(deskPlaces) }),
  v.strictObject({ at: v.literal('article'), id: articleId, stage: v.picklist(stages) }),
]);
export type WindowView = v.InferOutput<typeof windowView>;

/** How many tabs a window has at most: more could not be told apart, and each holds its article. */
export const mostTabs = 30;
