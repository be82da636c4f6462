import type { Node, Schema } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import type { Block } from '../../../shared/article/Article';
import { attributesOfRun } from '../../../shared/article/flatText';
import type { WrittenBlock, WrittenRun } from '../../../shared/article/readWritten';
import { readWrittenBlocks, readWrittenLine } from '../../../shared/article/readWritten';
import type { TextShape } from './textShape';

/** The document an editor shows for a shared text. Any text makes a valid document. */
export function documentOfText(schema: Schema, text: Y.Text, shape: TextShape): Node {
  return shape === 'body'
    ? documentOfBlocks(schema, readWrittenBlocks(text))
    : documentOfRuns(schema, readWrittenLine(text));
}

/** The document an editor shows for the blocks of a body. */
export function documentOfBlocks(schema: Schema, blocks: readonly (Block | WrittenBlock)[]): Node {
  return schema.node(
    'doc',
    null,
    blocks.map((block) => nodeOfBlock(schema, block as Block & WrittenBlock)),
  );
}

/** The document an editor shows for a line of runs. */
export function documentOfRuns(schema: Schema, runs: readonly WrittenRun[]): Node {
  return schema.node('doc', null, [schema.node('paragraph', null, nodesOfRuns(schema, runs))]);
}

function nodeOfBlock(schema: Schema, block: Block & WrittenBlock): Node {
  const content = nodesOfRuns(schema, block.runs);
  const suggested = block.suggested ? { suggested: block.suggested } : null;
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return schema.node(block.kind, suggested, content);
    case 'list-item':
      return schema.node('listItem', { ordered: block.ordered, depth: block.depth, ...suggested }, content);
    case 'still':
      return schema.node('still', { still: block.still, ...suggested }, content);
    case 'unknown':
      return schema.node('unknownBlock', { name: block.name, ...suggested }, content);
  }
}

/** The attributes of marks that say something. */
const shownMarks: Record<string, (value: unknown) => Record<string, unknown>> = {
  link: (href) => ({ href }),
  language: (code) => ({ code }),
};

function nodesOfRuns(schema: Schema, runs: readonly WrittenRun[]): Node[] {
  return runs.map((run) => {
    const marks = Object.entries(attributesOfRun(run)).flatMap(([name, value]) =>
      schema.marks[name] ? [schema.mark(name, shownMarks[name]?.(value) ?? null)] : [],
    );
    if (run.suggested) marks.push(schema.mark('suggested', { of: run.suggested }));
    if (run.kind === 'line-break') return schema.node('lineBreak', null, undefined, marks);
    if (run.kind === 'unknown') return schema.node('unknownInline', { name: run.name }, undefined, marks);
    return schema.text(run.text, marks);
  });
}
