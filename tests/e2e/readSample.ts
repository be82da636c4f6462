import fs from 'node:fs';
import path from 'node:path';

interface SampleBlock {
  kind: string;
  text: string;
}

const folder = path.resolve('resources/sample');

/** The text of the article that ships with Katern, to type it in, and its still. */
export function readSample(): { headline: string; standfirst: string; blocks: SampleBlock[]; still: string } {
  const file = JSON.parse(fs.readFileSync(path.join(folder, 'article.json'), 'utf8')) as {
    headline: string;
    standfirst: unknown[];
    body: { kind: string; runs: unknown[] }[];
  };
  return {
    headline: file.headline,
    standfirst: textOf(file.standfirst),
    blocks: file.body
      .filter((block) => block.kind === 'subhead' || block.kind === 'paragraph')
      .map((block) => ({ kind: block.kind, text: textOf(block.runs) })),
    still: path.join(folder, 'still.jpg'),
  };
}

function textOf(runs: unknown[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : (run as { text: string }).text)).join('');
}
