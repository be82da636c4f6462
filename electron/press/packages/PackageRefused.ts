import type { PackageProblem } from '../../../shared/faults/PackageProblem';

/** The most of a part's name that a person is shown, in characters. */
const longestShown = 100;

/** Why a package is not taken in; `about` names the part, or is ''. */
export interface PackageFlaw {
  because: PackageProblem;
  about: string;
}

/** Ends the reading of a package. */
export class PackageRefused extends Error {
  constructor(readonly flaw: PackageFlaw) {
    super(flaw.because);
  }
}

/** The refusal for that reason; a part's name, that anybody may have made up, is cut and loses what cannot be seen. */
export function refused(because: PackageProblem, about = ''): PackageRefused {
  const shown = about.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, longestShown);
  return new PackageRefused({ because, about: shown });
}
