import { replaceTags } from '../../article/editTags';
import { tagKey } from '../../tags/tagKey';
import type { TagTwin } from '../PreflightFacts';
import { twinsOf } from '../tagTwins';
import type { FixMaker } from './Fix';

/** Puts the tag that more articles carry in the place of this one. They may be two things after all. */
export function takeTwin(differs: TagTwin['differs']): FixMaker {
  return ({ where }, article, { library }) => {
    const found = twinsOf(article, library, differs).find(({ tag }) => tagKey(tag) === where.tag);
    if (!found) return null;
    return { certain: false, apply: (doc) => replaceTags(doc, [found.tag], found.twin.tag) };
  };
}
