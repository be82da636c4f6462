/** What a suggestion would change a mark to; `was` is what stands there as long as nobody takes it over. */
export interface SuggestedMark<Value> {
  /** The id of the suggestion. */
  by: string;
  was: Value;
}

/** What is suggested about a stretch of text, as `readWritten…` reads it: ids of suggestions. */
export interface SuggestedRun {
  /** Not there yet. */
  inserted?: string;
  /** Still there. */
  deleted?: string;
  bold?: SuggestedMark<boolean>;
  italic?: SuggestedMark<boolean>;
  link?: SuggestedMark<string>;
  /** '' for the language of the article. */
  language?: SuggestedMark<string>;
}

/** What is suggested about the end of a block, and with it about the block. */
export interface SuggestedEnd {
  /** The end is not there yet: the block goes on with the next one. */
  inserted?: string;
  /** The end is still there: the block would go on with the next one. */
  deleted?: string;
  /** Another kind of block; `was` is what the newline carries (`flatText`). */
  kind?: SuggestedMark<Record<string, unknown>>;
}

/**
 * The attributes of the flat text that say what is suggested. The first two are ids of suggestions; the others are
 * `{ id, to }`, where `to` is what a mark would become: true or false, an address or a language or '' for none, and for a
 * newline the attributes of its new kind.
 */
export const suggestedAttributes = [
  'inserted',
  'deleted',
  'setBold',
  'setItalic',
  'setLink',
  'setLanguage',
  'setBlock',
] as const;

/** For each mark the attribute that says what would become of it. */
export const markSettings = {
  bold: 'setBold',
  italic: 'setItalic',
  link: 'setLink',
  language: 'setLanguage',
} as const;

export type MarkName = keyof typeof markSettings;

const marks = Object.entries(markSettings) as [MarkName, (typeof markSettings)[MarkName]][];
const settings = [...Object.values(markSettings), 'setBlock'];

/** Whether a mark says something, an address or a language, and is not only there or not. */
export function saysSomething(mark: string): boolean {
  return mark === 'link' || mark === 'language';
}

type Attributes = Readonly<Record<string, unknown>>;

/** The id of the suggestion that would insert what has these attributes; '' for none. */
export function insertedBy(attributes: Attributes | undefined): string {
  const id = attributes?.['inserted'];
  return typeof id === 'string' ? id : '';
}

/** The id of the suggestion that would delete what has these attributes; '' for none. */
export function deletedBy(attributes: Attributes | undefined): string {
  const id = attributes?.['deleted'];
  return typeof id === 'string' ? id : '';
}

/** The suggestion that is one of those that set something; null for none, and for what says nothing. */
export function settingOf(value: unknown): { id: string; to: unknown } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, to } = value as { id?: unknown; to?: unknown };
  return typeof id === 'string' && id !== '' ? { id, to } : null;
}

/** The attributes of a newline that say which kind of block it ends. */
export function kindIn({ block, ordered, depth, still }: Attributes): Record<string, unknown> {
  const known = { block, ordered, depth, still };
  return Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** The attributes of a text with every suggestion taken over, as far as they set something. */
export function withSettings(attributes: Attributes): Attributes {
  if (settings.every((key) => attributes[key] === undefined)) return attributes;
  const { setBlock, ...set }: Record<string, unknown> = attributes;
  for (const [mark, key] of marks) {
    const setting = settingOf(set[key]);
    delete set[key];
    if (!setting) continue;
    delete set[mark];
    if (setting.to && typeof setting.to === (saysSomething(mark) ? 'string' : 'boolean'))
      set[mark] = setting.to;
  }
  const kind = settingOf(setBlock)?.to;
  if (typeof kind !== 'object' || kind === null) return set;
  for (const key of ['block', 'ordered', 'depth', 'still']) delete set[key];
  return { ...set, ...kindIn(kind as Attributes) };
}
