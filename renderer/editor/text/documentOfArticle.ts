import type { Node, Schema } from '@tiptap/pm/model';
import type { Article, Run } from '../../../shared/article/Article';
import type { TextName } from '../../../shared/article/textNames';
import { documentOfBlocks, documentOfRuns } from './documentOfText';

/** The document an editor shows for one of an article's texts, from its values: what `documentOfText` makes of the text itself. */
export function documentOfArticle(schema: Schema, article: Article, name: TextName): Node {
  switch (name) {
    case 'headline':
      return documentOfRuns(schema, article.headline ? [plainRun(article.headline)] : []);
    case 'standfirst':
      return documentOfRuns(schema, article.standfirst);
    case 'body':
      return documentOfBlocks(schema, article.body);
  }
}

function plainRun(text: string): Run {
  return { kind: 'text', text, bold: false, italic: false, link: '' };
}
