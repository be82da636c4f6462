import type { DeskFilter } from '../../shared/bridge/deskFilter';
import { printTag } from '../../shared/tags/printTag';
import type { Tag } from '../../shared/tags/Tag';
import { tagKey } from '../../shared/tags/tagKey';
import { changeFilter, deskFilter } from '../desk/deskFilter';
import { showFault } from '../parts/notes';
import { library } from '../session/bridge';
import { savedViews } from './savedViews';

/** What goes along with a change of articles, and with taking it back. */
export interface GoesAlong {
  redo: () => Promise<void>;
  undo: () => Promise<void>;
}

/** Has kept views, and what is shown now, follow a tag to its new name: those of one of `from` are of `to` after it. */
export function retagViews(from: readonly Tag[], to: Tag): GoesAlong {
  const keys = new Set(from.map(tagKey));
  const after = { key: tagKey(to), label: printTag(to) };
  const isOfOne = ({ tag }: DeskFilter): boolean => tag !== null && keys.has(tag.key);
  const before = new Map(
    savedViews.value.filter(({ filter }) => isOfOne(filter)).map(({ id, filter }) => [id, filter.tag]),
  );
  const shown = isOfOne(deskFilter.value) ? deskFilter.value.tag : null;

  const turn = async (
    isIn: (id: string, key: string) => boolean,
    tagOf: (id: string) => DeskFilter['tag'],
  ) => {
    for (const view of savedViews.value) {
      if (!isIn(view.id, view.filter.tag?.key ?? '')) continue;
      const answer = await library.call('views:store', {
        ...view,
        filter: { ...view.filter, tag: tagOf(view.id) },
      });
      if (!answer.ok) return showFault(answer.fault);
      savedViews.set(answer.value);
    }
  };
  return {
    redo: async () => {
      if (isOfOne(deskFilter.value)) changeFilter({ tag: after });
      await turn(
        (_id, key) => keys.has(key),
        () => after,
      );
    },
    undo: async () => {
      if (shown && deskFilter.value.tag?.key === after.key) changeFilter({ tag: shown });
      await turn(
        (id, key) => before.has(id) && key === after.key,
        (id) => before.get(id) ?? null,
      );
    },
  };
}
