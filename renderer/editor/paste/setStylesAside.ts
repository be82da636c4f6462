/**
 * Renames the styles in HTML, `style` attributes to `data-style` and `style` elements to templates: the window refuses
 * styles that do not come from its own files, also in a document that nobody sees, and they would be read as if they
 * were not there. Words stay as they are. One pass, whatever the HTML.
 */
export function setStylesAside(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const [, slash = '', name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(at, at + 40)) ?? [];
    if (!name) {
      at = html.indexOf('<', endOfRemark(html, at));
      continue;
    }
    const next = at + 1 + slash.length;
    if (name.toLowerCase() === 'style') {
      kept.push(html.slice(from, next), 'template');
      from = next + name.length;
    }
    const tag = readTag(html, next + name.length);
    for (const style of tag.styles) {
      kept.push(html.slice(from, style), 'data-');
      from = style;
    }
    at = html.indexOf('<', tag.end);
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Where the attributes called `style` begin in a tag, and where it ends: read as the browser reads them. */
function readTag(html: string, start: number): { styles: number[]; end: number } {
  const styles: number[] = [];
  let at = start;
  const pass = (which: RegExp): void => {
    while (at < html.length && which.test(html.charAt(at))) at++;
  };
  for (;;) {
    pass(/[\s/]/);
    if (at >= html.length || html.charAt(at) === '>') return { styles, end: at };
    const name = at++;
    pass(/[^\s/>=]/);
    if (html.slice(name, at).toLowerCase() === 'style') styles.push(name);
    pass(/\s/);
    if (html.charAt(at) !== '=') continue;
    at++;
    pass(/\s/);
    const quote = html.charAt(at);
    if (quote === '"' || quote === "'") {
      const closes = html.indexOf(quote, at + 1);
      at = closes < 0 ? html.length : closes + 1;
    } else pass(/[^\s>]/);
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
