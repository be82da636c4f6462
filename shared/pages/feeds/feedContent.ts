import type { Article, Block } from '../../article/Article';
import { leadStill } from '../../article/leadStill';
import type { Still } from '../../still/Still';
import { blockMarkup } from '../blockMarkup';
import type { FigureView } from '../bodyView';
import { bodyView, figureView } from '../bodyView';
import { canonicalUrl } from '../canonicalUrl';
import { correctionViews } from '../correctionViews';
import { creditOf } from '../creditOf';
import { escapeMarkup } from '../escapeMarkup';
import type { PageSetting } from '../PageSetting';
import { planPicture } from '../planPicture';
import { runsMarkup } from '../runsMarkup';

/**
 * An article as HTML for feeds: standfirst, corrections, lead still and body, each picture with its caption and
 * credit. Readers show it far from the site, so every address is absolute and pictures are the JPEG
 * copies the page has as well.
 */
export function feedContent(article: Article, setting: PageSetting): string {
  const lead = leadStill(article);
  const leadBlock = article.body.find((block) => block.kind === 'still' && block.still === lead?.id) ?? null;
  const figureOf = (still: Still, block: Block | null, slot: 'lead' | 'body'): FigureView => {
    const { renditions, theme } = setting;
    const options = { first: false, alt: still.altText };
    // Seen from the front page, every path is the path inside the bundle.
    const credit = creditOf(still, article.language);
    const picture = planPicture(renditions, still, credit, theme.slots[slot], 'index.html', options);
    return figureView(still, block, picture, article.language, setting.textsOf(article.language));
  };
  const notes = correctionViews(article, setting.theme.timeZone, setting.textsOf(article.language));
  const standfirst = runsMarkup(article.standfirst);
  const parts = [
    standfirst && `<p><strong>${standfirst}</strong></p>`,
    ...(notes ?? []).map(
      ({ label, date, text }) =>
        `<p><strong>${escapeMarkup(`${label}, ${date.printed}:`)}</strong> ${escapeMarkup(text)}</p>`,
    ),
    lead ? figureMarkup(figureOf(lead, leadBlock, 'lead'), setting) : '',
  ];
  for (const block of bodyView(article, lead, (still, own) => figureOf(still, own, 'body'))) {
    parts.push(block.figure ? figureMarkup(block.figure, setting) : blockMarkup(block));
  }
  return parts.filter(Boolean).join('\n');
}

function figureMarkup({ picture, caption, credit }: FigureView, { site }: PageSetting): string {
  const source = escapeMarkup(canonicalUrl(site.address, picture.src));
  const image = `<img src="${source}" width="${picture.width}" height="${picture.height}" alt="${escapeMarkup(picture.alt)}">`;
  const under = [caption, escapeMarkup(credit)].filter(Boolean).join(' ');
  return `<figure>${image}${under ? `<figcaption>${under}</figcaption>` : ''}</figure>`;
}
