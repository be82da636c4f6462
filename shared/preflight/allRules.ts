import type { Rule } from './Rule';
import { altIsCaption } from './rules/altIsCaption';
import { altIsFileName } from './rules/altIsFileName';
import { altLong } from './rules/altLong';
import { altMissing } from './rules/altMissing';
import { altSaysPicture } from './rules/altSaysPicture';
import { altShort } from './rules/altShort';
import { approvalVoid } from './rules/approvalVoid';
import { bodyEmpty } from './rules/bodyEmpty';
import { captionMissing } from './rules/captionMissing';
import { checklistOpen } from './rules/checklistOpen';
import { contrastLow } from './rules/contrastLow';
import { creditMissing } from './rules/creditMissing';
import { creditDiffers } from './rules/creditDiffers';
import { embargo } from './rules/embargo';
import { notForArchive } from './rules/notForArchive';
import { onlyWithArticle } from './rules/onlyWithArticle';
import { territoryLimited } from './rules/territoryLimited';
import { descriptionLength } from './rules/descriptionLength';
import { headlineLong } from './rules/headlineLong';
import { headlineMissing } from './rules/headlineMissing';
import { headlineShort } from './rules/headlineShort';
import { languageOfArticle } from './rules/languageOfArticle';
import { languageOfPart } from './rules/languageOfPart';
import { linkDead } from './rules/linkDead';
import { linkInsecure } from './rules/linkInsecure';
import { linkTextDoubled } from './rules/linkTextDoubled';
import { linkTextVague } from './rules/linkTextVague';
import { linkUnsafe } from './rules/linkUnsafe';
import { publishedLater } from './rules/publishedLater';
import { rightsExpired } from './rules/rightsExpired';
import { searchTitleLong } from './rules/searchTitleLong';
import { slugDuplicate } from './rules/slugDuplicate';
import { slugUnsafe } from './rules/slugUnsafe';
import { standfirstLong } from './rules/standfirstLong';
import { standfirstMissing } from './rules/standfirstMissing';
import { stillElsewhere } from './rules/stillElsewhere';
import { stillMissing } from './rules/stillMissing';
import { stillSmall } from './rules/stillSmall';
import { subheadDoubled } from './rules/subheadDoubled';
import { subheadEmpty } from './rules/subheadEmpty';
import { subheadLast } from './rules/subheadLast';
import { tagAlone } from './rules/tagAlone';
import { tagKind } from './rules/tagKind';
import { tagSpelling } from './rules/tagSpelling';
import { tagsFew } from './rules/tagsFew';
import { themeBroken } from './rules/themeBroken';
import { suggestionsOpen } from './rules/suggestionsOpen';
import { threadsOpen } from './rules/threadsOpen';
import { titleYear } from './rules/titleYear';
import { typography } from './rules/typography';
import { unknownParts } from './rules/unknownParts';

/** Every rule. The order in which findings are shown is that of `ruleNames`. */
export const allRules: readonly Rule[] = [
  altIsCaption,
  altIsFileName,
  altLong,
  altMissing,
  altSaysPicture,
  altShort,
  approvalVoid,
  bodyEmpty,
  captionMissing,
  checklistOpen,
  contrastLow,
  creditMissing,
  descriptionLength,
  headlineLong,
  headlineMissing,
  headlineShort,
  languageOfArticle,
  languageOfPart,
  linkDead,
  linkInsecure,
  linkTextDoubled,
  linkTextVague,
  linkUnsafe,
  publishedLater,
  rightsExpired,
  searchTitleLong,
  slugDuplicate,
  slugUnsafe,
  standfirstLong,
  standfirstMissing,
  stillElsewhere,
  stillMissing,
  stillSmall,
  subheadDoubled,
  subheadEmpty,
  subheadLast,
  suggestionsOpen,
  tagAlone,
  tagKind,
  tagSpelling,
  tagsFew,
  themeBroken,
  threadsOpen,
  titleYear,
  typography,
  creditDiffers,
  embargo,
  notForArchive,
  onlyWithArticle,
  territoryLimited,
  unknownParts,
];
