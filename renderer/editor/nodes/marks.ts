import { Mark, markPasteRule } from '@tiptap/core';
import { linkAddress } from '../../../shared/article/linkAddress';
import { isRightToLeft, namedLanguage, partLanguage } from '../../../shared/article/partLanguages';

/**
 * Words in another language than the article's. What is typed behind them is in that of the article again. Outside what
 * is set in them, so that what says the language is one element.
 */
export const Language = Mark.create({
  name: 'language',
  priority: 1050,
  inclusive: false,
  addAttributes: () => ({ code: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (element) => {
        const code = namedLanguage(element.getAttribute('lang') ?? '');
        return code ? { code } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const code = partLanguage(mark.attrs['code']);
    return ['span', { class: 'foreign', lang: code, dir: code && isRightToLeft(code) ? 'rtl' : null }, 0];
  },
});

export const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [
    { tag: 'strong' },
    // Google Docs wraps whole pastes in a <b> that is not bold.
    { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
    { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]\d{2})$/.test(value) && null },
  ],
  renderHTML: () => ['strong', 0],
});

export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
  renderHTML: () => ['em', 0],
});

/** A link. Its address has passed `linkAddress`; what does not pass loses the link and keeps its words. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = linkAddress(element.getAttribute('href') ?? '');
        return href ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: String(mark.attrs['href']), rel: 'noreferrer' }, 0],
  addPasteRules() {
    return [
      markPasteRule({
        find: /https?:\/\/[^\s<>"']+/g,
        type: this.type,
        getAttributes: (match) => ({ href: linkAddress(match[0]) ?? '' }),
      }),
    ];
  },
});
