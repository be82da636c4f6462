import type { PageFile } from './pageFile';
import { candidatesOf, resolved, unescaped } from './pageFile';

/** The pages of one bundle with all its files, for following what pages refer to. */
export interface BundleFiles {
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, PageFile>;
  /** The site's own address, which nothing that is loaded or clicked may begin with. */
  site: string;
}

/** Addresses on a page that lead nowhere, leave the bundle for what is loaded, or name the site's own host. */
export function referenceFindings(page: PageFile, { files, pages, site }: BundleFiles): string[] {
  const findings: string[] = [];
  const follow = (address: string): void => {
    const [target = '', fragment = ''] = address.split('#');
    const file = target ? resolved(page.path, decodeURIComponent(target)) : page.path;
    if (!files.has(file)) findings.push(`no file for ${address}`);
    const there = pages.get(file);
    if (fragment && !there?.html.includes(` id="${fragment}"`)) findings.push(`no place for ${address}`);
  };
  for (const [, name = '', attributes = ''] of page.html.matchAll(/<([a-z]+)(\s[^>]*)>/g)) {
    const rel = /\srel="([^"]*)"/.exec(attributes)?.[1] ?? '';
    for (const [, value = ''] of attributes.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const address = unescaped(value);
      // What tells machines where the page is or what else there is, and is not loaded with it.
      if (
        name === 'link' &&
        /^(?:canonical|alternate|license|me|next|prev)$/.test(rel) &&
        address.startsWith(site)
      )
        continue;
      const isLink = name === 'a';
      if (isLink && address.startsWith('mailto:')) continue;
      if (/^[a-z]+:|^\/\//i.test(address)) {
        if (!isLink) findings.push(`loads ${address}`);
        else if (!address.startsWith('https://')) findings.push(`links ${address}`);
        continue;
      }
      // The page for addresses that lead nowhere stands at every one of them, so its own begin at the host's root.
      const begins = page.path === '404.html' || !address.startsWith('/');
      if (!begins || address.endsWith('/')) findings.push(`needs a server: ${address}`);
      follow(address);
    }
  }
  for (const { path } of candidatesOf(page)) if (!files.has(path)) findings.push(`no file ${path}`);
  return findings;
}
