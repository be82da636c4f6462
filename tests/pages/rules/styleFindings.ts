/** Directions of the screen, where those of the text are meant: a page in Hebrew would come out wrong. */
const physical =
  /(?:^|[;{\s])((?:margin|padding|border)-(?:left|right|top|bottom)[a-z-]*|(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)|(?:text-align|float|clear):\s*(?:left|right))\s*(?::|;|\})/g;

/** Lines that a reader's own spacing would cut off (WCAG 1.4.12). */
const cutting = /(?:-webkit-line-clamp|line-clamp|text-overflow)\s*:/g;

/** What a style sheet says in directions of the screen, cuts off, or fetches from elsewhere. */
export function styleFindings(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@(?:media|container|font-face)[^{]*\{/g, '{');
  return [
    ...[...rules.matchAll(physical)].map((match) => `physical: ${match[1]}`),
    ...[...rules.matchAll(cutting)].map((match) => `cuts: ${match[0]}`),
    ...(css.match(/@import[^;]*|url\(["']?(?:https?:|\/)[^)]*\)/g) ?? []),
  ];
}
