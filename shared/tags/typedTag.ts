import { parseTypedTag } from './parseTypedTag';
import type { Tag, TagKind } from './Tag';

/** The tag of a kind that was typed as it is printed; null where no label was typed. Only a title keeps a year. */
export function typedTag(text: string, kind: TagKind): Tag | null {
  const { label, year } = parseTypedTag(text);
  if (!label) return null;
  return kind === 'title' && year !== null ? { kind, label, year } : { kind, label };
}
