/**
 * Closes a `switch` over a union: if a case is missing, the argument is not `never` and the type-check
 * fails. Throws if it is reached at run time all the same.
 */
export function neverHere(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
