/** The feeds of a bundle: where each lies, its media type, and what people call it. */
export const feedFiles = [
  { path: 'feed.xml', type: 'application/rss+xml', name: 'RSS' },
  { path: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  { path: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;
