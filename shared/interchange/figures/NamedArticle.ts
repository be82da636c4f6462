/** An article that goes by a name that was asked for. */
export interface NamedArticle {
  /** The name as it was asked for: a slug, or the key of a headline. */
  name: string;
  by: 'slug' | 'earlier-slug' | 'headline';
  article: string;
  headline: string;
}
