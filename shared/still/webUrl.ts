import { secureUrl } from './secureUrl';

/** The address, if it is a plain http or https one of at most 2000 characters; else ''. */
export function webUrl(text: string): string {
  const url = text.trim();
  if (secureUrl(url)) return url;
  return /^http:/iu.test(url) && secureUrl(url.replace(/^http:/iu, 'https:')) ? url : '';
}
