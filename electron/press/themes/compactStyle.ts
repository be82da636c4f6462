import { tokenize, TokenType } from '@csstools/css-tokenizer';

/** Beside these a space says nothing, in a selector as in a value. */
const separating = new Set([TokenType.OpenCurly, TokenType.CloseCurly, TokenType.Semicolon, TokenType.Comma]);

/**
 * A style sheet without what is there for who writes it: comments but those that begin `/*!`, and space that nothing
 * depends on. It means the same in every browser. The sheet is one that `checkStyle` let pass.
 */
export function compactStyle(css: string): string {
  let compact = '';
  let before: TokenType = TokenType.Semicolon;
  let gap = '';
  for (const token of tokenize({ css }, { onParseError: () => undefined })) {
    const [type, text] = token;
    if (type === TokenType.EOF) continue;
    if (type === TokenType.Whitespace) gap = ' ';
    else if (type === TokenType.Comment && text.startsWith('/*!')) compact += text.endsWith('*/') ? text : '';
    // Words on its two sides stay two, without a space, which between selectors would mean something.
    else if (type === TokenType.Comment) gap ||= '/**/';
    else {
      compact += separating.has(before) || separating.has(type) ? text : gap + text;
      before = type;
      gap = '';
    }
  }
  return compact;
}
