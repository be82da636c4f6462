import type { Json } from './BundlePlan';

/** Properties of a node; what is empty is left out, because an empty value in structured data says something false. */
export function node(type: string, properties: Record<string, Json | undefined>): { [key: string]: Json } {
  const kept: { [key: string]: Json } = { '@type': type };
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      continue;
    kept[key] = value;
  }
  return kept;
}

/**
 * A graph as the text of a JSON-LD script element. `<`, `>`, `&` and the two line separators are
 * escaped, so that no text can end the element (HTML, restrictions for contents of script elements).
 */
export function jsonLd(graph: Json[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The trail from the front page to a page. */
export function breadcrumbs(steps: readonly { name: string; url: string }[]): Json {
  return node('BreadcrumbList', {
    itemListElement: steps.map(({ name, url }, index) =>
      node('ListItem', { position: index + 1, name, item: url }),
    ),
  });
}
