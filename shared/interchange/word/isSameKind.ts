type Attributes = Readonly<Record<string, unknown>>;

/** Whether two kinds of blocks, as newlines carry them, are the same. */
export function isSameKind(one: Attributes, other: Attributes): boolean {
  return Object.keys({ ...one, ...other }).every((key) => one[key] === other[key]);
}
