import type { ArticleLanguage } from '../article/Article';

/** What a rule measured in an article in which it found nothing. It carries facts, as findings do. */
export type Measured =
  | { is: 'words' | 'pictures' | 'subheads' | 'links' | 'kinds'; count: number }
  /** All of them have what they should. */
  | { is: 'all'; count: number }
  | { is: 'characters'; length: number; longest: number }
  /** In pixels. */
  | { is: 'width'; width: number }
  /** ISO 8601 date: the last day. */
  | { is: 'until'; day: string }
  | { is: 'language'; language: ArticleLanguage };
