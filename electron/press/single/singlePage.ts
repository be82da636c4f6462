import { createHash } from 'node:crypto';
import { defaultTreeAdapter, html, parse, serialize } from 'parse5';
import { FaultError } from '../../../shared/faults/FaultError';
import type { BundlePlan } from '../../../shared/pages/BundlePlan';
import { canonicalUrl } from '../../../shared/pages/canonicalUrl';
import type { Workshop } from '../pages/produceFile';
import type { Element } from './Elements';
import { attribute, elementsIn, remove, setAttribute } from './Elements';
import { Inliner } from './Inliner';
import { raiseMarks, withoutMarks } from './raiseMarks';
import { inlineStyles } from './inlineStyles';

/** Stands at the beginning of our files and tells them from a person's own. */
export const singleMark = 'Katern: one file';

/** The widest copy of a picture that is taken, in pixels: sharp in a column on a fine screen, and not more. */
const widest = 1200;

/** What a link may be for that a page alone has no use for. */
const ofLoading = new Set(['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'manifest']);

/** More that goes into the page: styles at the end of the others, and markup at the end of what it is about. */
export interface SingleAddition {
  styles: string;
  markup: string;
}

/**
 * The first article's page of a bundle as one file that holds all it shows: styles, letters, and of each picture one
 * JPEG, credit and all. Links lead to the site. Its policy allows what is inside it and nothing else. The same bundle
 * gives the same bytes. Throws what making the files throws.
 */
export async function singlePage(
  plan: BundlePlan,
  workshop: Workshop,
  signal?: AbortSignal,
  addition: SingleAddition = { styles: '', markup: '' },
): Promise<Uint8Array> {
  const inliner = new Inliner(plan, workshop, signal);
  const rendered = await inliner.bytes(plan.page);
  if (!rendered) throw new FaultError({ kind: 'place-unreadable', place: plan.page, code: 'ENOENT' });
  const page = parse(new TextDecoder().decode(rendered), { scriptingEnabled: false });
  const maker = new SinglePage(plan, inliner);
  for (const element of elementsIn(page)) await maker.take(element);
  const all = elementsIn(page);
  const head = all.find(({ tagName }) => tagName === 'head');
  if (addition.styles && head) maker.addStyles(head, addition.styles);
  const main = all.find(({ tagName }) => tagName === 'main');
  if (addition.markup && main) raiseMarks(main);
  if (addition.markup && main) {
    const { childNodes } = parse(`<!DOCTYPE html><body>${addition.markup}`);
    const [body] = childNodes.flatMap((node) =>
      'tagName' in node ? elementsIn(node).filter(({ tagName }) => tagName === 'body') : [],
    );
    for (const node of [...(body?.childNodes ?? [])]) {
      defaultTreeAdapter.detachNode(node);
      defaultTreeAdapter.appendChild(main, node);
    }
  }
  const policy = all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  if (policy) setAttribute(policy, 'content', maker.policy());
  const serialized = addition.markup ? withoutMarks(serialize(page)) : serialize(page);
  const text = serialized.replace('<!DOCTYPE html>', `<!DOCTYPE html>\n<!-- ${singleMark} -->\n`);
  return new TextEncoder().encode(`${text}\n`);
}

class SinglePage {
  readonly #hashes: string[] = [];

  constructor(
    private readonly plan: BundlePlan,
    private readonly inliner: Inliner,
  ) {}

  async take(element: Element): Promise<void> {
    switch (element.tagName) {
      case 'link':
        return this.#link(element);
      case 'source':
        return remove(element);
      case 'img':
        return this.#picture(element);
      case 'script':
        if (attribute(element, 'type') !== 'application/ld+json') remove(element);
        return;
      case 'a':
      case 'area':
        return this.#lead(element);
      default:
    }
  }

  addStyles(head: Element, css: string): void {
    const style = defaultTreeAdapter.createElement('style', html.NS.HTML, []);
    defaultTreeAdapter.insertText(style, css);
    defaultTreeAdapter.appendChild(head, style);
    this.#note(css);
  }

  /** What the page may do: show what is in it. */
  policy(): string {
    const styles = this.#hashes.length > 0 ? this.#hashes.join(' ') : "'none'";
    return [
      "default-src 'none'",
      "script-src 'none'",
      `style-src ${styles}`,
      'img-src data:',
      'font-src data:',
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
  }

  async #link(element: Element): Promise<void> {
    const kinds = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
    const file = this.inliner.pathOf(attribute(element, 'href') ?? '', this.plan.page);
    if (kinds.some((kind) => ofLoading.has(kind))) return remove(element);
    if (kinds.includes('stylesheet')) {
      const css = file ? await inlineStyles(file.path, this.inliner) : '';
      const media = attribute(element, 'media');
      element.tagName = 'style';
      element.nodeName = 'style';
      element.attrs = media === null ? [] : [{ name: 'media', value: media }];
      defaultTreeAdapter.insertText(element, css);
      return this.#note(css);
    }
    if (!kinds.includes('icon')) return this.#lead(element);
    const address = file && (await this.inliner.dataAddress(file.path));
    if (address) setAttribute(element, 'href', address);
    else remove(element);
  }

  async #picture(element: Element): Promise<void> {
    const sizes = (attribute(element, 'srcset') ?? '').split(/,\s+/).flatMap((candidate) => {
      const [address = '', width = ''] = candidate.trim().split(/\s+/);
      return /^\d+w$/.test(width) ? [{ address, width: Number.parseInt(width) }] : [];
    });
    const byWidth = sizes.toSorted((a, b) => a.width - b.width);
    const chosen = byWidth.findLast(({ width }) => width <= widest) ?? byWidth[0];
    const address = chosen?.address ?? attribute(element, 'src') ?? '';
    const file = this.inliner.pathOf(address, this.plan.page);
    for (const name of ['srcset', 'sizes', 'loading', 'fetchpriority']) setAttribute(element, name, null);
    setAttribute(element, 'src', file ? await this.inliner.dataAddress(file.path) : 'data:,');
  }

  /** What leads to another page of the bundle leads to the site; what leads about in the page stays. */
  #lead(element: Element): void {
    const href = attribute(element, 'href');
    if (href === null || href.startsWith('#')) return;
    const file = this.inliner.pathOf(href, this.plan.page);
    if (file) setAttribute(element, 'href', canonicalUrl(this.plan.site, file.path) + file.fragment);
  }

  #note(css: string): void {
    this.#hashes.push(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
  }
}
