import type { Author } from '../../article/Author';
import { differentAuthors, readAuthor, writeAuthor } from '../../article/Author';
import { cutAtMentions } from './cutAtMentions';

/** One comment mentions so many people at most; further names are words like any other. */
export const mostMentions = 20;

/** What a document keeps of those whom a comment mentions. */
export function writeMentions(mentions: readonly Author[]): Author[] {
  return mentions.slice(0, mostMentions).map(writeAuthor);
}

/**
 * Whom a comment mentions, by what a document says and the text that it has by now: an older Katern changes that alone.
 * Never fails: whoever is not named in the text is not mentioned.
 */
export function readMentions(value: unknown, text: string): Author[] {
  if (!Array.isArray(value)) return [];
  const said = (value.slice(0, mostMentions) as unknown[]).flatMap((one) => {
    const { by, person } = (one ?? {}) as Record<string, unknown>;
    const author = readAuthor(by, person);
    return author.by ? [author] : [];
  });
  const names = said.map(({ by }) => by);
  const there = new Set(cutAtMentions(text, names).map(({ name }) => name));
  return differentAuthors(said.filter(({ by }) => there.has(by)));
}
