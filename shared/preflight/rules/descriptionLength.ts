import { plainText } from '../../article/flatText';
import type { Rule } from '../Rule';

/** What results, cards and feeds show of an article under its title, in characters. */
const [fewest, longest] = [50, 200];

/** The standfirst is the description in feeds and results: past 200 characters they get it cut. */
export const descriptionLength: Rule = {
  name: 'description-length',
  advises: true,
  check: ({ standfirst }) => {
    const { length } = [...plainText(standfirst).replace(/\s+/g, ' ').trim()];
    if (length === 0 || (length >= fewest && length <= longest)) return [];
    return [{ level: 'notice', where: { part: 'standfirst' }, values: { length, fewest, longest } }];
  },
  measure: ({ standfirst }) => {
    const { length } = [...plainText(standfirst).replace(/\s+/g, ' ').trim()];
    return length > 0 ? { is: 'characters', length, longest } : null;
  },
};
