import type { ArticleFile } from '../../pages/ArticleFile';
import { ninjsText } from './ninjsText';

/** `ninjs.json` beside the page of an article. */
export const ninjsBeside: ArticleFile = { name: 'ninjs.json', text: ninjsText };
