import type { ReactElement } from 'react';
import { suggestionTexts } from '../../shared/language/suggestionTexts';
import type { Still } from '../../shared/still/Still';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { isOwnStill } from '../../shared/review/suggestions/isOwnStill';
import { authorHere } from '../settings/authorHere';
import { suggesting } from '../suggestions/suggesting';
import { AboutFields } from './AboutFields';
import { AltTextField } from './AltTextField';
import { CreditField } from './CreditField';
import { FoundInFile } from './FoundInFile';
import { OriginFields } from './OriginFields';
import { RightsFields } from './RightsFields';
import { UnderPicture } from './UnderPicture';

/** Everything that is known of a still besides its pixels: what has to be there first, the rest in groups. */
export function StillForm({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const texts = useTexts(suggestionTexts);
  const suggests = useObservable(suggesting) && !session.readOnly;
  return (
    <div className="still-form">
      <div className="still-form-scroll">
        {suggests && (
          <p className="form-note">
            {isOwnStill(session.doc, still.id, authorHere()) ? texts.formNoteOwn : texts.formNote}
          </p>
        )}
        <section className="still-must">
          <CreditField session={session} still={still} id="still-credit" labelAt="above" proposes isFirst />
          <AltTextField session={session} still={still} id="still-alt" />
        </section>
        <OriginFields session={session} still={still} />
        <div>
          <RightsFields session={session} still={still} />
          <AboutFields session={session} still={still} />
          <FoundInFile session={session} still={still} />
        </div>
      </div>
      <UnderPicture session={session} still={still} />
    </div>
  );
}
