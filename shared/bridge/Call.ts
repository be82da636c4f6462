import type { GenericSchema, InferOutput } from 'valibot';

declare const answered: unique symbol;

/** One call between processes: a parser for what is asked, and the type of what is answered. */
export interface Call<Ask extends GenericSchema, Value> {
  ask: Ask;
  /** Never present at run time: it only carries the type. */
  readonly [answered]?: Value;
}

/** A room's calls by their ids (`article:store`). */
export type Calls = Record<string, Call<GenericSchema, unknown>>;

export type AskOf<C> = C extends Call<infer Ask, unknown> ? InferOutput<Ask> : never;
export type ValueOf<C> = C extends Call<GenericSchema, infer Value> ? Value : never;

/** Starts a call's declaration: `asks(schema).answers<Value>()`. */
export function asks<Ask extends GenericSchema>(ask: Ask): { answers<Value>(): Call<Ask, Value> } {
  return { answers: () => ({ ask }) };
}
