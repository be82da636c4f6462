import { settingOf } from '../../article/Suggested';
import { deletedBy, insertedBy } from '../../article/Suggested';
import type { WordRevision } from './WordRevision';
import { revisionKey, wordClock } from './WordRevision';
import { languageProperties } from './wordLanguage';
import { wordXml } from './wordXml';

type Attributes = Readonly<Record<string, unknown>>;

/** Writes pieces of a Word document that say what somebody changed; numbers them as Word wants it. */
export class WordPieces {
  #numbers = 0;
  readonly #links = new Map<string, string>();

  constructor(
    private readonly factsOf: (suggestion: string) => WordRevision,
    private readonly nobody: string,
  ) {}

  /** Addresses that are linked to, by the ids of their relations. */
  get links(): ReadonlyMap<string, string> {
    return this.#links;
  }

  /** The attributes of an element that says who changed something and when. */
  revision({ by, at }: WordRevision): string {
    const said = wordClock(at);
    const dates = said ? ` w:date="${said}" w16du:dateUtc="${wordXml(new Date(at).toISOString())}"` : '';
    return `w:id="${++this.#numbers}" w:author="${wordXml(by || this.nobody)}"${dates}`;
  }

  /** The same, of a suggestion. */
  suggestion(id: string): string {
    return this.revision(this.factsOf(id));
  }

  /** Whose a suggestion is, and of when, as far as a document says it. */
  readonly keyOf = (id: string): string => {
    const { by, at } = this.factsOf(id);
    return revisionKey({ by: by || this.nobody, at });
  };

  /** Runs, with what is suggested about them around them. */
  suggested(runs: string, attributes: Attributes): string {
    const [inserted, deleted] = [insertedBy(attributes), deletedBy(attributes)];
    const gone = deleted ? `<w:del ${this.suggestion(deleted)}>${runs}</w:del>` : runs;
    return inserted ? `<w:ins ${this.suggestion(inserted)}>${gone}</w:ins>` : gone;
  }

  /** What is suggested about the mark at the end of a paragraph. */
  suggestedEnd(attributes: Attributes): string {
    const [inserted, deleted] = [insertedBy(attributes), deletedBy(attributes)];
    const marks = [
      inserted && `<w:ins ${this.suggestion(inserted)}/>`,
      deleted && `<w:del ${this.suggestion(deleted)}/>`,
    ].join('');
    return marks ? `<w:rPr>${marks}</w:rPr>` : '';
  }

  /** One run of text, a line break or anything else that stands in a run. */
  run(content: string, attributes: Attributes, style = ''): string {
    const bold = settingOf(attributes['setBold']);
    const italic = settingOf(attributes['setItalic']);
    const language = settingOf(attributes['setLanguage']);
    const was = {
      bold: attributes['bold'] === true,
      italic: attributes['italic'] === true,
      language: attributes['language'],
    };
    const now = {
      bold: bold ? bold.to === true : was.bold,
      italic: italic ? italic.to === true : was.italic,
      language: language ? language.to : was.language,
    };
    const setting = bold ?? italic ?? language;
    const change = setting
      ? `<w:rPrChange ${this.suggestion(setting.id)}><w:rPr>${style}${marks(was)}</w:rPr></w:rPrChange>`
      : '';
    const properties = `${style}${marks(now)}${change}`;
    return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${content}</w:r>`;
  }

  /** Runs that lead somewhere. */
  linked(runs: string, address: string): string {
    if (!address) return runs;
    const known = this.#links.get(address) ?? `link${this.#links.size + 1}`;
    this.#links.set(address, known);
    return `<w:hyperlink r:id="${known}" w:history="1">${runs}</w:hyperlink>`;
  }
}

function marks({ bold, italic, language }: { bold: boolean; italic: boolean; language: unknown }): string {
  return `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${languageProperties(language)}`;
}

/** What a run says of characters: words, tabs and the hyphens that Word has elements for. */
export function wordText(text: string, deleted: boolean): string {
  const tag = deleted ? 'w:delText' : 'w:t';
  return text
    .split(/([\t\u2011\u00ad])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\u2011') return '<w:noBreakHyphen/>';
      if (part === '\u00ad') return '<w:softHyphen/>';
      const words = wordXml(part);
      return words ? `<${tag} xml:space="preserve">${words}</${tag}>` : '';
    })
    .join('');
}
