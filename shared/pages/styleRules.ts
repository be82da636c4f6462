/** A rule of a style sheet: for which elements, under which conditions, and what it sets. */
export interface StyleRule {
  selector: string;
  /** The conditions around it (`@media ...`), the outermost first. */
  within: string[];
  /** Lower-case names; of one set twice the last. */
  sets: ReadonlyMap<string, string>;
}

/** Longest style sheet that is read, in characters, and how deep its blocks may lie in each other. */
const longest = 500_000;
const deepest = 6;

/** The rules of a style sheet in order. Never fails: what is no rule is left out. */
export function styleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  readBlocks(css.slice(0, longest).replace(/\/\*[^]*?(?:\*\/|$)/g, ' '), [], rules);
  return rules;
}

function readBlocks(css: string, within: readonly string[], rules: StyleRule[]): void {
  let from = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    const close = endOfBlock(css, open);
    // What stands before the block, without the statements that end before it: `@import "a.css";`.
    const prelude = css.slice(from, open).split(';').at(-1)?.trim() ?? '';
    const body = css.slice(open + 1, close);
    if (/^@(?:media|supports|layer)\b/i.test(prelude)) {
      if (within.length < deepest) readBlocks(body, [...within, prelude], rules);
    } else if (prelude && !prelude.startsWith('@')) {
      rules.push({ selector: prelude.replace(/\s+/g, ' '), within: [...within], sets: readSets(body) });
    }
    from = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}

function readSets(body: string): Map<string, string> {
  const sets = new Map<string, string>();
  for (const one of body.split(';')) {
    const [, name, value] = /^\s*([a-z-][\w-]*)\s*:\s*([^]+?)\s*$/i.exec(one) ?? [];
    if (name && value) sets.set(name.toLowerCase(), value);
  }
  return sets;
}
