import { isSameAuthor } from '../../shared/article/Author';
import { addTag, removeTag } from '../../shared/article/editTags';
import { partsTexts } from '../../shared/language/partsTexts';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import { tagTexts } from '../../shared/language/tagTexts';
import { suggestValue } from '../../shared/review/suggestions/suggestValue';
import type { TagAsSuggested } from '../../shared/review/suggestions/tagsAsSuggested';
import { tagsAsSuggested } from '../../shared/review/suggestions/tagsAsSuggested';
import { printTag } from '../../shared/tags/printTag';
import type { Tag } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { beginUndoStep } from '../session/undoStep';
import { useTags } from '../session/useSession';
import { useTexts } from '../settings/language';
import { newSuggester } from '../suggestions/newSuggester';
import { suggesting } from '../suggestions/suggesting';
import { useSuggestedValues } from '../suggestions/useSuggestedValues';
import { useAuthorHere } from '../settings/authorHere';

/** The tags of an article and what is suggested about them, with what can be done to each. */
export interface TagChanges {
  shown: readonly TagAsSuggested[];
  /** What the article has, or would have by what one suggests oneself: these are not added again. */
  has: readonly Tag[];
  /** Whether it can be taken off: it is there, or one suggested it oneself. */
  canRemove: (one: TagAsSuggested) => boolean;
  /** Whether one suggested oneself that it goes. */
  canKeep: (one: TagAsSuggested) => boolean;
  /** Whether it is shown still once it is removed: it is only suggested to go, or another suggests it too. */
  staysShown: (tag: Tag) => boolean;
  /** Each does, or while one suggests, suggests it as a step of its own for undo, and answers what to say of it. */
  add: (tag: Tag) => string;
  remove: (tag: Tag) => string;
}

export function useTagChanges(session: ArticleSession): TagChanges {
  const words = useTexts(tagTexts);
  const texts = useTexts(suggestionTexts);
  const { kinds } = useTexts(partsTexts);
  const on = useObservable(suggesting);
  const here = useAuthorHere();
  const tags = useTags(session);
  const shown = tagsAsSuggested(tags, useSuggestedValues(session));
  const isOwn = ({ suggestions }: TagAsSuggested): boolean =>
    on && suggestions.some((one) => isSameAuthor(one, here));
  const canKeep = (one: TagAsSuggested): boolean => one.is === 'going' && isOwn(one);
  const canRemove = (one: TagAsSuggested): boolean => !canKeep(one) && (one.is !== 'coming' || isOwn(one));
  const find = (tag: Tag): TagAsSuggested | undefined => shown.find((one) => tagKey(one.tag) === tagKey(tag));
  const suggest = (tag: Tag, to: Tag | null): void =>
    suggestValue(session.doc, { kind: 'tag', tag: tagKey(tag) }, to, newSuggester());

  return {
    shown,
    has: shown.filter(canRemove).map(({ tag }) => tag),
    canRemove,
    canKeep,
    staysShown: (tag) => {
      const known = find(tag);
      if (!known || !on) return false;
      return known.is !== 'coming' || known.suggestions.some((one) => !isSameAuthor(one, here));
    },
    add: (tag) => {
      const known = find(tag);
      if (known && canRemove(known)) return words.there(printTag(tag));
      beginUndoStep(session);
      if (!on) {
        addTag(session.doc, tag, Date.now());
        return words.added(printTag(tag), kinds[tag.kind]);
      }
      suggest(tag, known?.tag ?? tag);
      return known?.is === 'going' ? texts.saidWithdrawn(printTag(tag)) : texts.saidIn(printTag(tag));
    },
    remove: (tag) => {
      beginUndoStep(session);
      if (!on) {
        removeTag(session.doc, tag);
        return words.removed(printTag(tag));
      }
      const isComing = find(tag)?.is === 'coming';
      suggest(tag, null);
      return isComing ? texts.saidWithdrawn(printTag(tag)) : texts.saidOut(printTag(tag));
    },
  };
}
