import type { Liquid, Template, Token, Value } from 'liquidjs';
import {
  CaseTag,
  CommentTag,
  ForTag,
  IfTag,
  InlineCommentTag,
  Output,
  RenderTag,
  TypeGuards,
  UnlessTag,
} from 'liquidjs';

/** Names and what they stand for, innermost first: those of a template, or the one of a loop's round. */
interface Scope {
  names: Record<string, unknown> | null;
  round: Round | null;
  outer: Scope | null;
}

/** What one round of a loop has: its item's name, the item, and how far the loop is. */
interface Round {
  variable: string;
  item: unknown;
  index: number;
  length: number;
}

/** What one filling of a template may use up. */
interface Filling {
  text: string;
  /** Times a loop may still go round. */
  rounds: number;
}

type Fill = (scope: Scope, filling: Filling) => void;
type Evaluate = (scope: Scope) => unknown;

/** Fills a template that is known to be one of these; null when LiquidJS has to, which also says what is wrong. */
export type FillTemplate = (template: string, view: object) => string | null;

/** Beyond these LiquidJS takes over, with its own bounds on time and memory. */
const mostRounds = 100_000;
const longestText = 8_000_000;

interface Compiling {
  fillOf: (name: string) => Fill;
  plainFilters: ReadonlySet<string>;
}

/** A template that is left to LiquidJS, always. */
class NotCompiled extends Error {}

/** A page whose values are left to LiquidJS. */
class LeftToLiquid extends Error {}

/**
 * Fills templates that LiquidJS has parsed some ten times as fast as it does itself, which walks through a generator
 * for every value: outputs, `if`, `unless`, `case`, `for` over lists, and `render` with named values become plain
 * functions, once. Everything else is left to LiquidJS, for the whole page: other tags, filters and operators, values
 * that are no text, number, list or map of their own, a value that is missing, and whatever takes too long. So a page
 * has the same bytes either way. `plainFilters` are those that go by their value alone, and take no more.
 */
export function compileTemplates(
  liquid: Liquid,
  templates: Readonly<Record<string, string>>,
  plainFilters: ReadonlySet<string>,
): FillTemplate {
  const compiled = new Map<string, Fill>();
  const fillOf = (name: string): Fill => {
    const known = compiled.get(name);
    if (known) return known;
    const source = Object.hasOwn(templates, name) ? templates[name] : undefined;
    if (source === undefined) throw new NotCompiled();
    const fill = compileAll(liquid.parse(source), { fillOf, plainFilters });
    compiled.set(name, fill);
    return fill;
  };
  const left = new Set<string>();
  return (template, view) => {
    if (left.has(template)) return null;
    const filling: Filling = { text: '', rounds: mostRounds };
    try {
      fillOf(template)({ names: view as Record<string, unknown>, round: null, outer: null }, filling);
      return filling.text;
    } catch (error) {
      // What else goes wrong, a template that does not end or cannot be parsed, LiquidJS says with its place.
      if (error instanceof NotCompiled) left.add(template);
      return null;
    }
  };
}

function compileAll(templates: readonly Template[], compiling: Compiling): Fill {
  const fills = templates.map((template) => compile(template, compiling));
  return (scope, filling) => {
    for (const fill of fills) fill(scope, filling);
  };
}

function compile(template: Template, compiling: Compiling): Fill {
  if (template instanceof Output) return compileOutput(template.value, compiling);
  if (template instanceof IfTag) return compileIf(template, compiling);
  if (template instanceof UnlessTag) return compileUnless(template, compiling);
  if (template instanceof CaseTag) return compileCase(template, compiling);
  if (template instanceof ForTag) return compileFor(template, compiling);
  if (template instanceof RenderTag) return compileRender(template, compiling);
  if (template instanceof CommentTag || template instanceof InlineCommentTag) return () => undefined;
  const { str } = template as { str?: unknown };
  if (typeof str !== 'string') throw new NotCompiled();
  return (_scope, filling) => {
    filling.text += str;
  };
}

/** How LiquidJS calls the filter that escapes whatever has none of its own that need not be. */
const escaping = '[object Function]';

function compileOutput(value: Value, { plainFilters }: Compiling): Fill {
  const evaluate = compileExpression(value);
  const filters = value.filters.map((filter): ((text: unknown) => unknown) => {
    if (filter.args.length > 0) throw new NotCompiled();
    if (filter.name === escaping) return (text) => escapeText(textOf(text));
    if (!plainFilters.has(filter.name)) throw new NotCompiled();
    const { handler } = filter as unknown as { handler: (text: unknown) => unknown };
    return handler;
  });
  return (scope, filling) => {
    let text = evaluate(scope);
    for (const filter of filters) text = filter(text);
    filling.text += textOf(text);
    if (filling.text.length > longestText) throw new LeftToLiquid();
  };
}

interface Branch {
  value: Value;
  templates: Template[];
}

function compileIf(tag: IfTag, compiling: Compiling): Fill {
  const branches = tag.branches.map(({ value, templates }: Branch) => ({
    holds: compileValue(value),
    fill: compileAll(templates, compiling),
  }));
  const otherwise = compileAll(tag.elseTemplates ?? [], compiling);
  return (scope, filling) => {
    for (const { holds, fill } of branches) if (holds(scope)) return fill(scope, filling);
    otherwise(scope, filling);
  };
}

function compileUnless(tag: UnlessTag, compiling: Compiling): Fill {
  const [first, ...others] = tag.branches;
  if (!first || others.length > 0) throw new NotCompiled();
  const holds = compileValue(first.value);
  const fill = compileAll(first.templates, compiling);
  const otherwise = compileAll(tag.elseTemplates, compiling);
  return (scope, filling) => (holds(scope) ? otherwise : fill)(scope, filling);
}

function compileCase(tag: CaseTag, compiling: Compiling): Fill {
  const target = compileValue(tag.value);
  const branches = tag.branches.map(({ values, templates }) => ({
    values: values.map((token) => constantOf(token)),
    fill: compileAll(templates, compiling),
  }));
  const otherwise = compileAll(tag.elseTemplates, compiling);
  return (scope, filling) => {
    const value = plain(target(scope));
    const hit = branches.filter(({ values }) => values.some((one) => one === value));
    for (const { fill } of hit) fill(scope, filling);
    if (hit.length === 0) otherwise(scope, filling);
  };
}

function compileFor(tag: ForTag, compiling: Compiling): Fill {
  if (Object.keys(tag.hash.hash).length > 0) throw new NotCompiled();
  const list = compileToken(tag.collection);
  const { variable } = tag;
  const fill = compileAll(tag.templates, compiling);
  const otherwise = compileAll(tag.elseTemplates, compiling);
  return (scope, filling) => {
    const items = list(scope) ?? [];
    if (!Array.isArray(items)) throw new LeftToLiquid();
    if (items.length === 0) return otherwise(scope, filling);
    filling.rounds -= items.length;
    if (filling.rounds < 0) throw new LeftToLiquid();
    const { length } = items;
    for (let index = 0; index < length; index++) {
      const round: Round = { variable, item: items[index] as unknown, index, length };
      fill({ names: null, round, outer: scope }, filling);
    }
  };
}

/** What a loop tells of how far it is. */
function loopOf({ index, length }: Round): Record<string, unknown> {
  return {
    length,
    index: index + 1,
    index0: index,
    rindex: length - index,
    rindex0: length - index - 1,
    first: index === 0,
    last: index === length - 1,
  };
}

function compileRender(tag: RenderTag, compiling: Compiling): Fill {
  const { file, hash } = tag as unknown as {
    file: unknown;
    hash: { hash: Record<string, Token | undefined> };
  };
  const bound = tag as unknown as { with?: unknown; forBinding?: unknown };
  if (typeof file !== 'string' || bound.with || bound.forBinding) throw new NotCompiled();
  const given = Object.entries(hash.hash).map(([name, token]): [string, Evaluate] => {
    if (!token) throw new NotCompiled();
    return [name, compileToken(token)];
  });
  let partial: Fill | null = null;
  return (scope, filling) => {
    const names: Record<string, unknown> = {};
    for (const [name, evaluate] of given) names[name] = evaluate(scope);
    partial ??= compiling.fillOf(file);
    partial({ names, round: null, outer: null }, filling);
  };
}

/** A value without filters, in a condition. */
function compileValue(value: Value): Evaluate {
  if (value.filters.length > 0) throw new NotCompiled();
  return compileExpression(value);
}

function compileExpression({ initial }: Value): Evaluate {
  const { postfix } = initial as unknown as { postfix: Token[] };
  const operands: Evaluate[] = [];
  for (const token of postfix) {
    if (!TypeGuards.isOperatorToken(token)) {
      operands.push(compileToken(token));
      continue;
    }
    const right = operands.pop();
    const left = token.operator === 'not' ? null : operands.pop();
    if (!right || left === undefined) throw new NotCompiled();
    operands.push(compileOperator(token.operator, left, right));
  }
  const [only] = operands;
  if (!only || operands.length !== 1) throw new NotCompiled();
  return only;
}

/** Operators as LiquidJS has them; both sides are always asked for, so that a missing value is noticed. */
function compileOperator(operator: string, left: Evaluate | null, right: Evaluate): Evaluate {
  const both = (combine: (one: unknown, other: unknown) => unknown): Evaluate => {
    if (!left) throw new NotCompiled();
    return (scope) => combine(left(scope), right(scope));
  };
  switch (operator) {
    case 'and':
      return both((one, other) => Boolean(one) && Boolean(other));
    case 'or':
      return both((one, other) => Boolean(one) || Boolean(other));
    case 'not':
      return (scope) => !right(scope);
    case '==':
      return both((one, other) => plain(one) === plain(other));
    case '!=':
      return both((one, other) => plain(one) !== plain(other));
    case '>':
      return both((one, other) => number(one) > number(other));
    case '<':
      return both((one, other) => number(one) < number(other));
    default:
      throw new NotCompiled();
  }
}

function compileToken(token: Token): Evaluate {
  if (TypeGuards.isPropertyAccessToken(token)) {
    if (token.variable) throw new NotCompiled();
    const [first, ...path] = token.props.map((prop) => constantOf(prop));
    if (typeof first !== 'string') throw new NotCompiled();
    return (scope) => {
      let value = lookUp(scope, first);
      for (const name of path) value = propertyOf(value, name);
      return value;
    };
  }
  const constant = constantOf(token);
  return () => constant;
}

/** What a token says by itself: a text, a number, true or false. */
function constantOf(token: Token): string | number | boolean {
  const { content } = token as { content?: unknown };
  if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean')
    return content;
  throw new NotCompiled();
}

function lookUp(scope: Scope, name: string): unknown {
  for (let at: Scope | null = scope; at; at = at.outer) {
    const { names, round } = at;
    if (names && Object.hasOwn(names, name)) return known(names[name]);
    if (!round) continue;
    if (round.variable === name) return known(round.item);
    if (name === 'forloop') return loopOf(round);
  }
  throw new LeftToLiquid();
}

function propertyOf(value: unknown, name: string | number | boolean): unknown {
  if (Array.isArray(value)) {
    if (name === 'size') return value.length;
    throw new LeftToLiquid();
  }
  if (typeof value !== 'object' || value === null || typeof name !== 'string' || name === 'size') {
    throw new LeftToLiquid();
  }
  if (!Object.hasOwn(value, name)) throw new LeftToLiquid();
  return known((value as Record<string, unknown>)[name]);
}

/** A value that views are made of. */
function known(value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    throw new LeftToLiquid();
  return value;
}

function plain(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new LeftToLiquid();
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new LeftToLiquid();
  return value;
}

function textOf(value: unknown): string {
  const text = plain(value);
  return text === null ? '' : String(text);
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (found) => escapes[found] ?? '') : text;
}
