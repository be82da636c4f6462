import { Archive, Folder, HardDrive, RotateCcw } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { BackupPlace, BackupPlaceName, BackupProgress } from '../../shared/bridge/backupCalls';
import { backupTexts } from '../../shared/language/backupTexts';
import { printLongMoment } from '../../shared/language/dates';
import { faultLine } from '../../shared/language/faultTexts';
import { showOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { showFault } from '../parts/notes';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { Progress } from '../parts/Progress';
import { Select } from '../parts/Select';
import { shell } from '../session/bridge';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { backUp, backupStatus, lookAtBackups } from './backupStatus';
import { SetAsides } from './SetAsides';
import './backups.css';

const gigabyte = 1_000_000_000;
/** The sizes that can be chosen, in bytes. */
const rooms = [1, 5, 20, 100].map((count) => count * gigabyte);

/** Copies of the library: when the last was made, where they go, how much room they may take, and restoring. */
export function BackupSettings(): ReactElement {
  const texts = useTexts(backupTexts);
  const status = useObservable(backupStatus);
  useEffect(() => void lookAtBackups(), []);
  const onlyRead = useOnlyReadBecause();
  const restore = useRef<HTMLButtonElement>(null);
  const running = status?.running ?? null;
  const [own, second] = status?.places ?? [];
  return (
    <>
      <div className="settings-actions">
        <Button icon={Archive} busy={running !== null} offBecause={onlyRead} onClick={() => void backUp()}>
          {texts.make}
        </Button>
        <Button ref={restore} icon={RotateCcw} onClick={() => showOverlay('restore')}>
          {texts.restore}
        </Button>
      </div>
      {running ? <Running running={running} /> : <p className="quiet small">{texts.hint}</p>}
      <dl className="settings-facts">
        {own && <Place place={own} />}
        {second ? <Place place={second} /> : <NoSecond />}
      </dl>
      {status && <Room room={status.room} />}
      <SetAsides onEmpty={() => restore.current?.focus()} />
    </>
  );
}

function Running({ running: { step, done, total } }: { running: BackupProgress }): ReactElement {
  const texts = useTexts(backupTexts);
  return (
    <div className="backup-running">
      <Progress label={texts.steps[step]} done={done} total={total} />
      <p className="small" role="status">
        {texts.steps[step]}
      </p>
    </div>
  );
}

function Place({ place }: { place: BackupPlace }): ReactElement {
  const texts = useTexts(backupTexts);
  const language = useLanguage();
  const second = place.place === 'second';
  return (
    <>
      <dt className="field-label">{texts.places[place.place]}</dt>
      <dd>
        <p className="settings-path mono small" title={place.folder}>
          {place.folder}
        </p>
        {place.reachable || !second ? (
          <p className="small figures">
            {texts.lastCopy}: {place.lastAt ? printLongMoment(place.lastAt, language) : texts.none}
            {place.amiss > 0 && ` (${texts.amiss(place.amiss)})`}
            {place.copies > 0 && ` · ${texts.placeState(place.copies, place.bytes)}`}
          </p>
        ) : (
          <p className="quiet small">{texts.away}</p>
        )}
        {place.fault && (place.reachable || !second) && (
          <p className="settings-fault small">
            {faultLine(place.fault, language)} {texts.triedAgain}
          </p>
        )}
        <div className="settings-actions">
          <ShowFolder which={place.place} />
          {second && <SecondActions />}
        </div>
      </dd>
    </>
  );
}

function NoSecond(): ReactElement {
  const texts = useTexts(backupTexts);
  return (
    <>
      <dt className="field-label">{texts.places.second}</dt>
      <dd>
        <p className="quiet small">{texts.noSecond}</p>
        <div className="settings-actions">
          <ChoosePlace />
        </div>
      </dd>
    </>
  );
}

function SecondActions(): ReactElement {
  const texts = useTexts(backupTexts);
  return (
    <>
      <ChoosePlace />
      <Button
        look="ghost"
        size="small"
        onClick={() => void shell.call('backup-place:forget', {}).then(lookAtBackups)}
      >
        {texts.forget}
      </Button>
    </>
  );
}

function ChoosePlace(): ReactElement {
  const texts = useTexts(backupTexts);
  async function choose(): Promise<void> {
    const answer = await shell.call('backup-place:choose', {});
    if (!answer.ok) return showFault(answer.fault);
    // The new place has a copy at once; that it can be written to is found out now and not in an hour.
    if (answer.value !== null) await backUp();
  }
  return (
    <Button size="small" icon={HardDrive} onClick={() => void choose()}>
      {texts.choose}
    </Button>
  );
}

function ShowFolder({ which }: { which: BackupPlaceName | 'library' }): ReactElement {
  const texts = useTexts(backupTexts);
  return (
    <Button
      look="ghost"
      size="small"
      icon={Folder}
      onClick={() =>
        void shell.call('folder:show', { which }).then((answer) => answer.ok || showFault(answer.fault))
      }
    >
      {texts.show}
    </Button>
  );
}

function Room({ room }: { room: number | null }): ReactElement {
  const texts = useTexts(backupTexts);
  return (
    <Field id="settings-backup-room" label={texts.room}>
      {(ids) => (
        <Select
          field={ids}
          value={room === null ? '' : String(room)}
          options={[
            { value: '', label: texts.fair },
            ...rooms.map((bytes) => ({ value: String(bytes), label: texts.atMost(bytes) })),
          ]}
          onChange={(value) => {
            const chosen = value === '' ? null : Number(value);
            void shell.call('backup-room:store', { room: chosen }).then(lookAtBackups);
          }}
        />
      )}
    </Field>
  );
}
