import { escapeMarkup } from './escapeMarkup';
import { printableText } from './printable';

/** A text as it stands in XML, in content and in quoted attributes: escaped, without characters XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return escapeMarkup(printableText(text));
}

/** An XML element that holds text alone; without text it closes itself. Attributes that are '' are left out. */
export function xmlElement(name: string, text: string, attributes: Record<string, string> = {}): string {
  const set = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const inside = escapeXml(text);
  return inside ? `<${name}${set}>${inside}</${name}>` : `<${name}${set}/>`;
}
