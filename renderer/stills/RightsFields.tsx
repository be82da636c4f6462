import type { ReactElement } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import { daysUntil, printDateFigures } from '../../shared/language/typedDate';
import type { Still } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { useLanguage, useTexts } from '../settings/language';
import { EmbargoField } from './EmbargoField';
import { StillDateField } from './StillDateField';
import { StillFlagBox } from './StillFlagBox';
import { StillGroup } from './StillGroup';
import { StillTextInput } from './StillTextInput';
import { today } from './today';

/** Whose it is, where a licence is had, and from when, until when, where and for what it may be used. */
export function RightsFields({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const language = useLanguage();
  const day = today();
  const left = daysUntil(still.expires, day);
  const expired = left !== null && left < 0;
  const embargo = (daysUntil(still.usableFrom, day) ?? 0) > 0;
  const says = [
    embargo && words.fromDay(printDateFigures(still.usableFrom, language)),
    still.expires && words.untilDay(printDateFigures(still.expires, language)),
    still.territory,
    still.onlyWithArticle && words.fields.onlyWithArticle,
    still.notForArchive && words.fields.notForArchive,
    still.copyrightNotice || still.copyrightOwner,
  ].filter(Boolean);
  const each = { session, still };
  return (
    <StillGroup
      name="rights"
      title={words.rights}
      says={says.join(' · ') || words.noValue}
      wrong={expired ? words.rightsExpired : undefined}
    >
      <EmbargoField {...each} />
      <StillDateField
        {...each}
        name="expires"
        wrong={expired ? words.expiredLong : undefined}
        hint={left === null ? undefined : words.daysLeft(left)}
      />
      <StillTextInput {...each} name="territory" />
      <div className="still-flags" role="group" aria-label={words.limits}>
        <StillFlagBox {...each} name="onlyWithArticle" />
        <StillFlagBox {...each} name="notForArchive" />
      </div>
      <StillTextInput {...each} name="copyrightNotice" />
      <StillTextInput {...each} name="copyrightOwner" />
      <StillTextInput {...each} name="usageTerms" long />
      <StillTextInput {...each} name="instructions" long />
      <StillTextInput
        {...each}
        name="licenceUrl"
        wrong={addressWrong(still.licenceUrl, words.licenceWrong)}
      />
      <StillTextInput {...each} name="licensor" />
      <StillTextInput
        {...each}
        name="licensorUrl"
        wrong={addressWrong(still.licensorUrl, words.licenceWrong)}
      />
    </StillGroup>
  );
}

function addressWrong(address: string, says: string): string | undefined {
  return address !== '' && !/^https?:\/\/\S+$/i.test(address) ? says : undefined;
}
