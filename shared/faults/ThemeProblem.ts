/** What is wrong in one place of a theme. The sentences are in `shared/language/themeProblemTexts.ts`. */
export type ThemeProblem =
  /** The file is not there. */
  | { kind: 'missing' }
  /** No theme of that name. */
  | { kind: 'gone' }
  /** A reader's own words, in English: of JSON, Liquid or the system. */
  | { kind: 'said'; said: string }
  /** `theme.json` has something else than it should at `at`, a path of keys. */
  | { kind: 'wrong-setting'; at: string; said: string }
  /** A template prints what its view does not have. */
  | { kind: 'unknown-value'; name: string }
  | { kind: 'unknown-tag'; name: string }
  | { kind: 'unknown-filter'; name: string }
  | { kind: 'unknown-template'; name: string }
  /** A template that prints itself, perhaps through others. */
  | { kind: 'goes-round'; name: string }
  | { kind: 'not-closed'; name: string }
  | { kind: 'closes-nothing'; name: string }
  /** The branches of a tag leave the page at different places: what one opens it does not close. */
  | { kind: 'branch-open'; name: string }
  /** `name` may only stand in text, or not in this kind of attribute. */
  | { kind: 'misplaced'; name: string }
  /** A value printed where only fixed text may stand. */
  | { kind: 'value-misplaced' }
  | { kind: 'quotes-missing'; name: string }
  /** A `<` that begins nothing. */
  | { kind: 'lone-bracket' }
  | { kind: 'element-refused'; name: string }
  | { kind: 'attribute-refused'; name: string; element: string }
  /** An address that leads where a page may not go, or from which it may not load. */
  | { kind: 'address-refused'; address: string }
  /** A style sheet's address of a file that the theme does not have. */
  | { kind: 'file-lacking'; address: string }
  | { kind: 'import-refused' }
  /** A page's head without the policy that forbids scripts. */
  | { kind: 'policy-missing' }
  /** A link, a device or what else is no file. */
  | { kind: 'no-file' }
  | { kind: 'name-refused' }
  /** A file of a kind that themes do not hold. */
  | { kind: 'kind-refused' }
  /** A file whose bytes are not what its name says. */
  | { kind: 'kind-differs' }
  | { kind: 'too-large'; limit: 'file' | 'theme' | 'files' | 'depth' | 'page'; most: number }
  /** A page that was not done within the time there is. */
  | { kind: 'too-slow' };
