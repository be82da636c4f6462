import type * as Y from 'yjs';
import type { Article } from '../../article/Article';
import { readArticle } from '../../article/readArticle';
import { parseTag } from '../../article/readTags';
import type { Still } from '../../still/Still';
import { tagKinds } from '../../tags/Tag';
import type { Tag } from '../../tags/Tag';
import { tagKey } from '../../tags/tagKey';
import { readValueSuggestions } from './readValueSuggestions';
import type { ValueSuggestion } from './ValueSuggestion';

/** An article as it will be with all that is suggested taken over, in its texts and of its stills and tags. */
export function readAsSuggested(doc: Y.Doc): Article {
  const article = readArticle(doc, 'accepted');
  const values = readValueSuggestions(doc);
  if (values.length === 0) return article;
  return {
    ...article,
    stills: article.stills.map((still) => values.reduce(changed, still)),
    tags: values.reduce(added, article.tags),
  };
}

function changed(still: Still, { about, to }: ValueSuggestion): Still {
  return about.kind === 'still' && about.still === still.id ? { ...still, [about.key]: to } : still;
}

function added(tags: Tag[], { about, to }: ValueSuggestion): Tag[] {
  if (about.kind !== 'tag') return tags;
  const others = tags.filter((tag) => tagKey(tag) !== about.tag);
  const tag = parseTag(to);
  if (!tag) return others;
  if (others.length < tags.length) return tags;
  return tagKinds.flatMap((kind) => [...tags, tag].filter((one) => one.kind === kind));
}
