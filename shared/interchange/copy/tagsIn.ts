/** What a tag says: its name in small letters, where that begins, and where its value stands, without quotes. */
export interface TagAttribute {
  name: string;
  at: number;
  from: number;
  until: number;
}

/** A tag in HTML, one that closes too: how it is called, in small letters, and what it says. */
export interface Tag {
  name: string;
  /** Where its name begins and ends. */
  nameAt: number;
  nameEnd: number;
  attributes: TagAttribute[];
}

/**
 * The tags in HTML one after another, each read as browsers read it. One pass, whatever the HTML; it ends where `goesOn`,
 * which is asked wherever there may be a tag, says so.
 */
export function* tagsIn(html: string, goesOn: (at: number) => boolean = () => true): Generator<Tag> {
  let at = html.indexOf('<');
  while (at >= 0 && goesOn(at)) {
    const [, slash = '', name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(at, at + 40)) ?? [];
    if (!name) {
      at = html.indexOf('<', endOfRemark(html, at));
      continue;
    }
    const nameAt = at + 1 + slash.length;
    const nameEnd = nameAt + name.length;
    const { attributes, end } = readTag(html, nameEnd);
    yield { name: name.toLowerCase(), nameAt, nameEnd, attributes };
    at = html.indexOf('<', end);
  }
}

/** A tag that says more than this is made to hold up whoever reads it; the rest of it is passed over. */
const mostAttributes = 10_000;

const beforeName = /[\s/]*/y;
const toNameEnd = /[^\s/>=]*/y;
const space = /\s*/y;
const toValueEnd = /[^\s>]*/y;

/** What a tag says after its name, and where it ends. */
function readTag(html: string, start: number): { attributes: TagAttribute[]; end: number } {
  const attributes: TagAttribute[] = [];
  let at = start;
  const pass = (which: RegExp): void => {
    which.lastIndex = at;
    which.test(html);
    at = which.lastIndex;
  };
  for (;;) {
    pass(beforeName);
    if (at >= html.length || html.charAt(at) === '>') return { attributes, end: at };
    if (attributes.length === mostAttributes) {
      const end = html.indexOf('>', at);
      return { attributes, end: end < 0 ? html.length : end };
    }
    const name = at++;
    pass(toNameEnd);
    const attribute = { name: html.slice(name, at).toLowerCase(), at: name, from: at, until: at };
    attributes.push(attribute);
    pass(space);
    if (html.charAt(at) !== '=') continue;
    at++;
    pass(space);
    const quote = html.charAt(at);
    if (quote === '"' || quote === "'") {
      const closes = html.indexOf(quote, at + 1);
      attribute.from = at + 1;
      attribute.until = closes < 0 ? html.length : closes;
      at = closes < 0 ? html.length : closes + 1;
    } else {
      attribute.from = at;
      pass(toValueEnd);
      attribute.until = at;
    }
  }
}

/** Where a remark ends that begins here; one further where none does. */
function endOfRemark(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const [remark] = /^<!--(?:-?>|[^]*?--!?>)/.exec(html.slice(at)) ?? [];
    return remark ? at + remark.length : html.length;
  }
  if (!/^<[!?/]/.test(html.slice(at, at + 2))) return at + 1;
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end;
}
