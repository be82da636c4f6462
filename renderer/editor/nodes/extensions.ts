import type { AnyExtension } from '@tiptap/core';
import { LineBreak, UnknownInline } from './inlineNodes';
import { ListItem } from './ListItem';
import { Bold, Italic, Language, Link } from './marks';
import { SuggestedEnds, SuggestedMark } from './suggested';
import { StillBlock } from './StillBlock';
import type { StillBlockOptions } from './StillBlockOptions';
import { BodyDocument, LineDocument, Paragraph, Quote, Subhead, Text, UnknownBlock } from './textBlocks';

/** The nodes and marks of a body. Without `stills` the stills are shown as captions only. */
export function bodyExtensions(stills?: StillBlockOptions): AnyExtension[] {
  return [
    BodyDocument,
    Paragraph,
    Subhead,
    Quote,
    ListItem,
    stills ? StillBlock.configure(stills) : StillBlock,
    UnknownBlock,
    Text,
    LineBreak,
    UnknownInline,
    Language,
    Bold,
    Italic,
    Link,
    SuggestedMark,
    SuggestedEnds,
  ];
}

/** The nodes and marks of the standfirst; the headline has no marks but what is suggested. */
export function lineExtensions(marks = true): AnyExtension[] {
  return [
    LineDocument,
    Paragraph,
    Text,
    LineBreak,
    UnknownInline,
    ...(marks ? [Language, Bold, Italic, Link] : []),
    SuggestedMark,
  ];
}
