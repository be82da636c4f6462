import { describe, expect, it } from 'vitest';
import { isCommandId } from '../../../../../shared/commands/commands';
import type { GuideBlock } from '../../../../../shared/language/guide/GuideChapter';
import { guideChapterNames, guideChapters } from '../../../../../shared/language/guide/guideChapters';
import { screenNames } from '../../../../../shared/language/guide/screenNames';
import { textParts } from '../../../../../shared/language/guide/textParts';

const written = guideChapterNames.filter((name) => name !== 'news');

/** What a block says, without what it names. */
function textsOf(block: GuideBlock): string[] {
  if (block.kind === 'text' || block.kind === 'heading') return [block.text];
  return block.kind === 'list' ? [...block.items] : [];
}

/** The same in every language: what is where, and which commands, keys and pictures it names. */
function shapeOf(block: GuideBlock): unknown {
  const named = textsOf(block).map((text) => textParts(text).filter((part) => !('words' in part)));
  if (block.kind === 'picture') return block.screen;
  return block.kind === 'keys' ? block.commands : [block.kind, named];
}

describe.each(guideChapterNames)('the chapter %s', (name) => {
  const { nl, en } = guideChapters[name];

  it('says the same in both languages, as far as can be seen', () => {
    expect(en.blocks.map(shapeOf)).toEqual(nl.blocks.map(shapeOf));
    expect(en.title).not.toBe('');
  });

  it('names commands that there are, and keys of commands by no other name', () => {
    const keys = [...nl.blocks, ...en.blocks]
      .flatMap(textsOf)
      .flatMap(textParts)
      .flatMap((part) => ('keys' in part ? [part.keys] : []));
    // Words with a full stop between them are a command that is gone; what is held down belongs to one.
    expect(keys.filter((one) => /\w\.\w|\w\+|^F\d/.test(one))).toEqual([]);
    const listed = [...nl.blocks, ...en.blocks].flatMap((block) =>
      block.kind === 'keys' ? block.commands : [],
    );
    expect(listed.filter((id) => !isCommandId(id))).toEqual([]);
  });

  it('is calm, and has its braces in pairs', () => {
    const said = [nl, en].flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap(textsOf),
      ...blocks.flatMap((block) => (block.kind === 'picture' ? [block.alt] : [])),
    ]);
    const words = said.flatMap((text) =>
      textParts(text).flatMap((part) => ('words' in part ? [part.words] : [])),
    );
    expect(words.filter((part) => /[!"'{}]|\.\.\./.test(part))).toEqual([]);
    expect(said.filter((text) => !text.trim())).toEqual([]);
  });

  it('shows pictures that are taken, each with an alternative text', () => {
    for (const { blocks } of [nl, en])
      for (const block of blocks) {
        if (block.kind !== 'picture') continue;
        expect(screenNames).toContain(block.screen);
        expect(block.alt.length).toBeGreaterThan(40);
      }
  });
});

it.each(written)('the chapter %s is short', (name) => {
  for (const { blocks } of Object.values(guideChapters[name])) {
    const parts = blocks.flatMap(textsOf).flatMap(textParts);
    const words = parts.flatMap((part) =>
      'words' in part ? part.words.split(/\s+/).filter((word) => /\w/.test(word)) : [],
    );
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(words.length).toBeLessThanOrEqual(140);
  }
});
