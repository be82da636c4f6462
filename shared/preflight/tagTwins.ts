import type { Article } from '../article/Article';
import type { Tag } from '../tags/Tag';
import { tagKey } from '../tags/tagKey';
import type { LibraryFacts, TagTwin } from './PreflightFacts';

/** The tags of an article that more other articles carry in another way, each with the most used of those. */
export function twinsOf(
  { tags }: Article,
  library: LibraryFacts | undefined,
  differs: TagTwin['differs'],
): { tag: Tag; twin: TagTwin }[] {
  const own = new Set(tags.map(tagKey));
  return tags.flatMap((tag) => {
    const facts = library?.tags.find(({ key }) => key === tagKey(tag));
    const twins = (facts?.twins ?? []).filter(
      (twin) =>
        twin.differs === differs &&
        !own.has(tagKey(twin.tag)) &&
        (differs === 'year' || twin.articles > (facts?.articles ?? 0)),
    );
    const [twin] = twins.toSorted((a, b) => b.articles - a.articles);
    return twin ? [{ tag, twin }] : [];
  });
}
