import type { PressCalls } from '../../shared/bridge/pressCalls';
import type { Implementations } from '../../shared/bridge/serveCalls';
import { copyPictures } from './calls/copyPictures';
import { copyRead } from './calls/copyRead';
import { deskKeyReady } from './calls/deskKeyReady';
import { docxRender } from './calls/docxRender';
import { editionWritten } from './calls/editionWritten';
import { exportCancel } from './calls/exportCancel';
import { exportCheck } from './calls/exportCheck';
import { exportWholeSite } from './calls/exportWholeSite';
import { exportWrite } from './calls/exportWrite';
import { figuresRead } from './calls/figuresRead';
import { factsGather } from './calls/factsGather';
import { packageBring } from './calls/packageBring';
import { packageClose } from './calls/packageClose';
import { packageRead } from './calls/packageRead';
import { packageWrite } from './calls/packageWrite';
import { previewFile } from './calls/previewFile';
import { previewRender } from './calls/previewRender';
import { proofRender } from './calls/proofRender';
import { sampleOpen } from './calls/sampleOpen';
import { signingKey } from './calls/signingKey';
import { siteCheck } from './calls/siteCheck';
import { stillRead } from './calls/stillRead';
import { stillView } from './calls/stillView';
import { themeCopy } from './calls/themeCopy';
import { themeList } from './calls/themeList';
import { themeLoad } from './calls/themeLoad';
import { themeSample } from './calls/themeSample';
import type { SpellingCalls } from '../../shared/bridge/spellingCalls';
import type { PressRoom } from './PressRoom';

/** What the press does for each of its calls; `spelling` answers those about spelling. */
export function pressService(
  room: PressRoom,
  spelling: Implementations<SpellingCalls>,
): Implementations<PressCalls> {
  return {
    ...spelling,
    'still:read': (ask) => stillRead(room, ask),
    'still:view': (ask) => stillView(room, ask),
    'theme:list': () => themeList(room),
    'theme:copy': (ask) => themeCopy(room, ask),
    'theme:sample': (ask) => themeSample(room, ask),
    'theme:load': () => themeLoad(room),
    'preview:render': (ask) => previewRender(room, ask),
    'preview:file': (ask) => previewFile(room, ask),
    'facts:gather': (ask) => factsGather(room, ask),
    'site:check': (ask) => siteCheck(room, ask),
    'export:check': (ask) => exportCheck(room, ask),
    'export:write': (ask) => exportWrite(room, ask),
    'edition:written': (ask) => editionWritten(room, ask),
    'export:site': (ask) => exportWholeSite(room, ask),
    'desk:key': () => deskKeyReady(room),
    'signing:key': () => signingKey(room),
    'export:cancel': (ask) => exportCancel(room, ask),
    'figures:read': (ask) => figuresRead(room, ask),
    'proof:render': (ask) => proofRender(room, ask),
    'package:write': (ask) => packageWrite(room, ask),
    'package:read': (ask) => packageRead(room, ask),
    'package:bring': (ask) => packageBring(room, ask),
    'package:close': (ask) => packageClose(room, ask),
    'docx:render': (ask) => docxRender(room, ask),
    'copy:read': (ask) => copyRead(room, ask),
    'copy:pictures': (ask) => copyPictures(ask),
    'sample:open': () => sampleOpen(room),
  };
}
