import type { Article, ArticleLanguage, Block } from '../article/Article';
import type { PageTexts } from '../language/pageTexts';
import { printedCredit } from '../still/creditLine';
import type { Still } from '../still/Still';
import type { PictureView } from './planPicture';
import { listMarkup, runsMarkup } from './runsMarkup';

/** A still with what is printed under it. `caption` is markup; '' prints nothing. */
export interface FigureView {
  picture: PictureView;
  caption: string;
  /** `Beeld: …`, or '' when there is no credit. */
  credit: string;
  /** Higher than wide: not stretched over the whole width. */
  tall: boolean;
}

/** A block of the body for the template; `markup` is safe HTML, figures come with a `figure`. */
export interface BlockView {
  kind: 'paragraph' | 'subhead' | 'quote' | 'list' | 'still';
  markup: string;
  figure: FigureView | null;
}

type Item = Extract<Block, { kind: 'list-item' }>;

/** The body in printed blocks. Empty blocks, stills that are gone and the lead still's own block are left out. */
export function bodyView(
  article: Article,
  lead: Still | null,
  figureOf: (still: Still, block: Block) => FigureView,
): BlockView[] {
  const views: BlockView[] = [];
  let items: Item[] = [];
  let leadSeen = false;
  const closeList = (): void => {
    if (items.length > 0) views.push({ kind: 'list', markup: listMarkup(items), figure: null });
    items = [];
  };
  for (const block of article.body) {
    if (block.kind === 'list-item') {
      if (runsMarkup(block.runs)) items.push(block);
      continue;
    }
    closeList();
    if (block.kind === 'still') {
      const still = article.stills.find(({ id }) => id === block.still);
      if (still && (leadSeen || still !== lead)) {
        views.push({ kind: 'still', markup: '', figure: figureOf(still, block) });
      }
      if (still && still === lead) leadSeen = true;
      continue;
    }
    const markup = runsMarkup(block.runs);
    if (markup)
      views.push({ kind: block.kind === 'unknown' ? 'paragraph' : block.kind, markup, figure: null });
  }
  closeList();
  return views;
}

/** A still with its picture, caption and credit. */
export function figureView(
  still: Still,
  block: Block | null,
  picture: PictureView,
  language: ArticleLanguage,
  texts: PageTexts,
): FigureView {
  return {
    picture,
    caption: block ? runsMarkup(block.runs) : '',
    credit: printedCredit(still, language, texts.credit),
    tall: picture.height > picture.width,
  };
}
