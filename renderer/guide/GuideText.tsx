import type { ReactElement } from 'react';
import { Fragment } from 'react';
import { textParts } from '../../shared/language/guide/textParts';
import { Kbd } from '../parts/Kbd';
import { CommandName } from './CommandName';

/** A text of the guide, with the commands and keys it names as they are here. */
export function GuideText({ text }: { text: string }): ReactElement {
  return (
    <>
      {textParts(text).map((part, index) => (
        <Fragment key={index}>
          {'words' in part && part.words}
          {'keys' in part && <Kbd keys={part.keys} />}
          {'command' in part && <CommandName id={part.command} />}
        </Fragment>
      ))}
    </>
  );
}
