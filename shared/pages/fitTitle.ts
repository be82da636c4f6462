import { shorten } from './shorten';

/** What search results and tabs show of a title, and what is too little to know a page by. */
const longest = 110;
const shortest = 10;

/** A page's title within what search engines show: a short one gets the site's name after it. */
export function fitTitle(title: string, siteName: string): string {
  const whole = title.length < shortest ? [title, siteName].filter(Boolean).join(' – ') : title;
  return shorten(whole, longest);
}
