import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that no page of Katern has, and that load or run what they are given. */
const never = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'form', 'math', 'noscript']);

/** Attributes that hold an address. */
const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href']);

/** The beginnings of addresses that a page may have; one without a scheme leads into the site. */
const schemes = /^(?:https?|mailto|data:image\/(?:png|jpeg|webp|avif|svg\+xml)|data:font\/woff2):?/iu;

/**
 * What could run, or lead astray, in a file of a bundle, by its name: scripts, handlers, styles of their own, addresses
 * that are programs, and formats that do not parse. Nothing where all is well.
 */
export function dangersIn(name: string, text: string): string[] {
  if (name.endsWith('.html')) return inMarkup(text, true);
  if (/\.(?:json|webmanifest)$/u.test(name)) return inJson(text);
  if (name.endsWith('.xml')) return inXml(text);
  return [];
}

function inMarkup(markup: string, isPage: boolean): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(...inElement(node, isPage));
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if ('content' in node) walk(node.content);
  };
  walk(isPage ? parse(markup) : parseFragment(markup));
  return found;
}

function inElement(element: Element, isPage: boolean): string[] {
  const { tagName, attrs } = element;
  const found: string[] = [];
  if (never.has(tagName)) found.push(`<${tagName}>`);
  if (tagName === 'script') {
    const type = attrs.find(({ name }) => name === 'type')?.value;
    const [text] = element.childNodes;
    const content = text && 'value' in text ? text.value : '';
    if (!isPage || type !== 'application/ld+json' || attrs.length > 1) found.push('<script>');
    else found.push(...inJson(content));
  }
  if (tagName === 'meta') {
    const refresh = attrs.some(({ name, value }) => name === 'http-equiv' && /refresh|cookie/iu.test(value));
    if (refresh) found.push('<meta refresh>');
  }
  for (const { name, value } of attrs) {
    if (/^on|^style$|^srcdoc$|[^a-z0-9:_-]/iu.test(name)) found.push(`${tagName} ${name}="${value}"`);
    const listed = name === 'srcset' || name === 'imagesrcset' ? value.split(',') : [];
    for (const address of addresses.has(name) ? [value] : listed) {
      if (!isHarmless(address)) found.push(`${tagName} ${name}="${address}"`);
    }
  }
  return found;
}

/** As a browser reads an address: what it skips is not there. */
function isHarmless(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what browsers skip
  const read = address.replaceAll(/[\t\n\r]/gu, '').replace(/^[\u0000-\u0020]+/u, '');
  if (/^[\\/]{2}/u.test(read)) return false;
  return !/^[a-z][a-z0-9+.-]*:/iu.test(read) || schemes.test(read);
}

/** Every text in it: HTML for feed readers is looked through as they show it, and an address is judged. */
function inJson(text: string): string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return [`no JSON: ${String(error)}`];
  }
  const found: string[] = [];
  JSON.stringify(parsed, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'content_html' || key === 'contentHtml' || key === 'body_html')
      found.push(...inMarkup(value, false));
    if (
      /url$|^@id$|^(?:license|href|sameAs|acquireLicensePage|contentUrl)$/iu.test(key) &&
      !isHarmless(value)
    )
      found.push(`${key}: ${value}`);
    return value;
  });
  return found;
}

function inXml(text: string): string[] {
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
    const found: string[] = [];
    for (const element of Array.from(document.getElementsByTagName('*'))) {
      if (!element) continue;
      if (/^(?:script|handler)$/u.test(element.localName ?? '')) found.push(`<${element.tagName}>`);
      for (const { name, value } of Array.from(element.attributes)) {
        if (name.startsWith('on') || (/^(?:href|url|src)$/u.test(name) && !isHarmless(value)))
          found.push(`${element.tagName} ${name}="${value}"`);
      }
      const only = element.textContent ?? '';
      const isMarkup =
        /^(?:description|content:encoded)$/u.test(element.tagName) || element.getAttribute('type') === 'html';
      if (isMarkup) found.push(...inMarkup(only, false));
      if (/^(?:link|loc|guid|image:loc|media:license)$/u.test(element.tagName) && !isHarmless(only.trim()))
        if (!only.startsWith('urn:uuid:')) found.push(`${element.tagName}: ${only}`);
    }
    return found;
  } catch (error) {
    return [`no XML: ${String(error)}`];
  }
}
