/**
 * What a page prints that is for the screen alone, or leaves out though a reader on paper needs it. Runs inside the
 * browser, on the page that is open and shown as it is printed, and so refers to nothing outside itself.
 */
export function printFindings(): string[] {
  const findings: string[] = [];
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const keep = (selector: string, name: string): void => {
    for (const element of document.querySelectorAll(selector))
      if (!isShown(element)) findings.push(`${name} is not printed`);
  };
  const drop = (selector: string, name: string): void => {
    for (const element of document.querySelectorAll(selector))
      if (isShown(element)) findings.push(`${name} is printed`);
  };
  keep('h1', 'the headline');
  drop('nav', 'the navigation');
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element);
    if (isShown(element) && /fixed|sticky/.test(position))
      findings.push(`${element.tagName} is on every sheet`);
  }
  if (document.querySelector<HTMLMetaElement>('meta[property="og:type"]')?.content !== 'article')
    return findings;
  keep('main article figure img', 'a picture');
  keep('main article figcaption', 'a caption');
  keep('main article figcaption > *', 'a credit');
  keep('main a[rel="author"]', 'an author');
  keep('main article blockquote', 'a quote');
  drop('a[href*="wa.me"], a[href^="mailto:?subject"]', 'a link to share it');
  drop('#reacties, a[href="#reacties"]', 'comments');
  for (const heading of document.querySelectorAll('h2')) {
    if (
      /^(?:Meest gelezen|Most read|Meer populaire artikelen|More popular articles)$/.test(
        heading.textContent ?? '',
      )
    )
      if (isShown(heading)) findings.push(`"${heading.textContent}" is printed`);
  }
  return findings;
}
