import { Tokenizer, TypeGuards } from 'liquidjs';
import type { Liquid, Token } from 'liquidjs';
import type { ThemeProblem } from '../../../shared/faults/ThemeProblem';
import { attributeKind } from './allowedMarkup';
import { BrokenTheme, lineAt } from './BrokenTheme';
import { checkTag } from './checkTag';
import type { AddedFilter } from './checkTag';
import { liquidFor, themeTags } from './liquidFor';
import { liquidProblem } from './liquidProblem';
import { MarkupScan } from './MarkupScan';
import type { PrintedValue } from './MarkupScan';

/** A place where the page could go one way or another, and where in the markup it was then. */
interface OpenBlock {
  name: string;
  place: string;
  /** Whether what stands here is printed: not between `case` and the first `when`. */
  printed: boolean;
}

/**
 * Reads all templates of a theme, and gives them with a filter on each value that is printed where escaping alone
 * is not enough. Whatever values a page has, what these templates print has the elements and attributes that
 * stand in them, loads nothing from elsewhere and runs nothing. Throws `BrokenTheme` for the first thing that
 * is wrong, in any template, used or not.
 */
export function hardenTemplates(templates: Record<string, string>): Record<string, string> {
  const liquid = liquidFor(templates, null);
  const hardened: Record<string, string> = {};
  const shows = new Map<string, { name: string; line: number }[]>();
  for (const [name, source] of Object.entries(templates)) {
    try {
      liquid.parse(source, name);
    } catch (error) {
      const { line, problem } = liquidProblem(error, source);
      throw new BrokenTheme(fileOf(name), line, problem);
    }
    const reading = new TemplateReading(name, source, templates, liquid);
    hardened[name] = reading.read();
    shows.set(name, reading.shows);
  }
  const done = new Set<string>();
  for (const name of shows.keys()) followShown(name, [name], shows, done);
  return hardened;
}

/** The path of a template in its theme. */
export function fileOf(template: string): string {
  return `templates/${template}.liquid`;
}

/** One template, read from its start to its end. */
class TemplateReading {
  /** The templates it shows. */
  readonly shows: { name: string; line: number }[] = [];
  readonly #blocks: OpenBlock[] = [];
  /** Where in the template the expression of each value ends. */
  readonly #ends = new Map<PrintedValue, number>();
  readonly #added: { at: number; filter: AddedFilter }[] = [];
  readonly #scan: MarkupScan;

  constructor(
    private readonly name: string,
    private readonly source: string,
    private readonly templates: Record<string, string>,
    private readonly liquid: Liquid,
  ) {
    const filter = (value: PrintedValue, added: AddedFilter): void => {
      this.#added.push({ at: this.#ends.get(value) ?? 0, filter: added });
    };
    const refuse = (at: number, problem: ThemeProblem): never => this.#refuse(at, problem);
    this.#scan = new MarkupScan({
      tag: (tag) => checkTag(tag, { refuse, filter }),
      data: (value) => filter(value, 'katern_data'),
      refuse,
    });
  }

  /** The template with its filters. */
  read(): string {
    const { options } = this.liquid;
    const tokens = new Tokenizer(this.source, options.operators, this.name).readTopLevelTokens(options);
    let comments = 0;
    for (const token of tokens) {
      if (TypeGuards.isTagToken(token)) {
        if (token.name === 'comment') comments++;
        if (token.name === 'endcomment') comments--;
        else if (comments === 0) this.#readTag(token);
      } else if (comments === 0 && (this.#blocks.at(-1)?.printed ?? true)) {
        if (TypeGuards.isHTMLToken(token)) this.#scan.text(token.getContent(), token.begin + token.trimLeft);
        else if (TypeGuards.isOutputToken(token)) this.#readValue(token);
      }
    }
    this.#scan.end();
    let hardened = this.source;
    for (const { at, filter } of this.#added.toSorted((a, b) => b.at - a.at)) {
      hardened = `${hardened.slice(0, at).replace(/\|\s*raw$/, '')} | ${filter}${hardened.slice(at)}`;
    }
    return hardened;
  }

  #readValue(token: { content: string; contentRange: [number, number] } & Token): void {
    const value = { at: token.begin, raw: /\|\s*raw$/.test(token.content) };
    this.#ends.set(value, token.contentRange[1]);
    this.#scan.value(value);
  }

  #readTag({ name, args, begin }: { name: string; args: string } & Token): void {
    const top = this.#blocks.at(-1);
    switch (name) {
      case 'if':
      case 'unless':
      case 'for':
      case 'case': {
        this.#mustBranchHere(name, begin);
        this.#blocks.push({ name, place: this.#scan.place, printed: name !== 'case' });
        return;
      }
      case 'elsif':
      case 'else':
      case 'when':
        if (top?.printed && top.place !== this.#scan.place)
          this.#refuse(begin, { kind: 'branch-open', name: top.name });
        if (top) top.printed = true;
        return;
      case 'endif':
      case 'endunless':
      case 'endfor':
      case 'endcase':
        if (top && top.place !== this.#scan.place)
          this.#refuse(begin, { kind: 'branch-open', name: top.name });
        this.#blocks.pop();
        return;
      case 'break':
      case 'continue': {
        const loop = this.#blocks.findLast((block) => block.name === 'for');
        if (loop && loop.place !== this.#scan.place)
          this.#refuse(begin, { kind: 'branch-open', name: 'for' });
        return;
      }
      case 'render':
        this.#readRender(args, begin);
        return;
      default:
        if (!themeTags.has(name)) this.#refuse(begin, { kind: 'unknown-tag', name });
    }
  }

  /** A tag that goes one way or another cannot stand where a reader of the template could not tell what it makes. */
  #mustBranchHere(name: string, at: number): void {
    const { element, attribute } = this.#scan.within;
    const settled = attribute === '' || attributeKind(attribute) === 'open';
    if (!settled || element === 'script' || element === 'title')
      this.#refuse(at, { kind: 'misplaced', name });
  }

  #readRender(args: string, begin: number): void {
    const [, , name] = /^\s*(["'])([a-z0-9-]+)\1/.exec(args) ?? [];
    if (!this.#scan.inText) this.#refuse(begin, { kind: 'misplaced', name: 'render' });
    if (name === undefined || !Object.hasOwn(this.templates, name)) {
      const said = name ?? args.trim().slice(0, 80);
      this.#refuse(begin, { kind: 'unknown-template', name: said });
    } else {
      this.shows.push({ name, line: lineAt(this.source, begin) });
    }
  }

  #refuse(at: number, problem: ThemeProblem): never {
    throw new BrokenTheme(fileOf(this.name), lineAt(this.source, at), problem);
  }
}

/** Follows what a template shows, to the end. Throws for one that comes round to itself. */
function followShown(
  name: string,
  way: readonly string[],
  shows: ReadonlyMap<string, { name: string; line: number }[]>,
  done: Set<string>,
): void {
  for (const next of shows.get(name) ?? []) {
    if (way.includes(next.name)) {
      throw new BrokenTheme(fileOf(name), next.line, { kind: 'goes-round', name: next.name });
    }
    if (!done.has(next.name)) followShown(next.name, [...way, next.name], shows, done);
  }
  done.add(name);
}
