import { foldLabel } from '../../tags/tagKey';
import { linksOf } from '../text/linksOf';
import type { Rule } from '../Rule';

const vague = new Set([
  'hier',
  'klik hier',
  'lees meer',
  'lees verder',
  'meer',
  'link',
  'deze link',
  'here',
  'click here',
  'read more',
  'more',
  'this link',
]);

/** WCAG 2.2, 2.4.4: a link's own words should say where it goes. */
export const linkTextVague: Rule = {
  name: 'link-text-vague',
  advises: true,
  check: (article) =>
    linksOf(article)
      .filter(({ text }) => vague.has(foldLabel(text).replace(/[.!…:]+$/, '')))
      .map(({ where, text }) => ({ level: 'warn', where, values: { text: text.trim() } })),
};
