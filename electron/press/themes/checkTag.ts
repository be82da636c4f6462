import type { ThemeProblem } from '../../../shared/faults/ThemeProblem';
import { isOwnAddress, isReaderAddress } from './addresses';
import { attributeKind, isFixedTextAllowed, linkLoads } from './allowedMarkup';
import type { addedFilters } from './liquidFor';
import type { PrintedValue, ScannedAttribute, ScannedTag } from './MarkupScan';

/** The filter by which a value is made safe for its place. */
export type AddedFilter = keyof typeof addedFilters;

interface Check {
  refuse(at: number, problem: ThemeProblem): never;
  /** A value needs this filter where it stands. */
  filter(value: PrintedValue, name: AddedFilter): void;
}

/**
 * Whether a start tag may stand in a page, and with which filters its addresses are printed. Refuses whatever
 * could run, load from elsewhere, or lead a browser to think otherwise of the page.
 */
export function checkTag(tag: ScannedTag, check: Check): void {
  if (tag.name === 'script' && fixedOf(tag, 'type') !== 'application/ld+json') {
    check.refuse(tag.at, { kind: 'element-refused', name: 'script' });
  }
  for (const attribute of tag.attributes) checkAttribute(tag, attribute, check);
}

function checkAttribute(tag: ScannedTag, attribute: ScannedAttribute, check: Check): void {
  const { name, pieces, at } = attribute;
  const kind = attributeKind(name);
  const isPolicy =
    name === 'http-equiv' && pieces.join('') === 'Content-Security-Policy' && tag.name === 'meta';
  if (kind === null || (name === 'http-equiv' && !isPolicy) || (tag.name === 'script' && name !== 'type')) {
    check.refuse(at, { kind: 'attribute-refused', name, element: tag.name });
  }
  if (kind === 'address') checkAddress(tag, attribute, check);
  if (kind !== 'fixed') return;
  const value = pieces.find((piece) => typeof piece !== 'string');
  if (value) check.refuse(value.at, { kind: 'value-misplaced' });
  const text = pieces.join('');
  if (!isFixedTextAllowed(name, text))
    check.refuse(at, { kind: 'address-refused', address: text.slice(0, 80) });
}

/**
 * An address is one fixed text, or begins with one that says where it leads, or is one value; what follows a
 * value cannot change where that leads.
 */
function checkAddress(tag: ScannedTag, { name, pieces, at }: ScannedAttribute, check: Check): void {
  const refuse = (address: string): never =>
    check.refuse(at, { kind: 'address-refused', address: address.slice(0, 80) });
  const loads = loadsFile(tag, name, at, check);
  const [first, second] = pieces;
  if (name === 'srcset' || name === 'imagesrcset') {
    if (first === undefined || typeof first === 'string' || second !== undefined)
      return refuse(textOf(pieces));
    check.filter(first, 'katern_files');
    return;
  }
  if (first === undefined) return;
  if (typeof first === 'string') {
    // Characters by number could make another address of it.
    if (first.includes('&') && /^[^/?#]*&/.test(first)) return refuse(first);
    const good = loads ? isOwnAddress(first) : isReaderAddress(first);
    const settled = second === undefined || /^#|^https?:\/\/[^\\/]+\/|^mailto:/i.test(first);
    if (!good || !settled) refuse(textOf(pieces));
    return;
  }
  const safeAfter = second === undefined || (typeof second === 'string' && /^[#?]/.test(second));
  check.filter(first, safeAfter ? (loads ? 'katern_file' : 'katern_link') : 'katern_folder');
}

/** Whether the page loads what stands at this address, rather than leading there. */
function loadsFile(tag: ScannedTag, name: string, at: number, check: Check): boolean {
  if (tag.name === 'link') {
    const loads = linkLoads(fixedOf(tag, 'rel'));
    return loads ?? check.refuse(at, { kind: 'attribute-refused', name: 'rel', element: 'link' });
  }
  if (name === 'cite' || (name === 'href' && tag.name === 'a')) return false;
  const has = tag.name === 'img' || tag.name === 'source';
  if (!has || name === 'href') check.refuse(at, { kind: 'attribute-refused', name, element: tag.name });
  return true;
}

/** What an attribute fixedly says; all of it, where it is there more than once. '' when a value has part in it. */
function fixedOf({ attributes }: ScannedTag, name: string): string {
  const said = attributes.filter((attribute) => attribute.name === name);
  if (said.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string'))) return '';
  return said.map(({ pieces }) => pieces.join('')).join(' ');
}

function textOf(pieces: ScannedAttribute['pieces']): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : '{{ }}')).join('');
}
