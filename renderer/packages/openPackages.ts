import type { OpenedPackage } from '../../shared/bridge/packageCalls';
import type { ChosenPlace } from '../../shared/bridge/shellCalls';
import type { Answer } from '../../shared/faults/Answer';
import type { Fault } from '../../shared/faults/Fault';
import { packageTexts } from '../../shared/language/packageTexts';
import { closeOverlay, overlay, showOverlay } from '../palette/overlay';
import { modals } from '../parts/modals';
import { showFault, showNote } from '../parts/notes';
import { pressAloud } from '../parts/pressAloud';
import { whenNoDialog } from '../parts/whenNoDialog';
import { press, shell } from '../session/bridge';
import { currentLanguage } from '../settings/language';
import { writerHere } from '../settings/writerHere';
import type { Question } from './incoming';
import { incoming } from './incoming';
import { tellBrought } from './tellBrought';

/** Those that come after the one that is being opened. */
const waiting: ChosenPlace[] = [];

/** Asks for packages and opens them. */
export async function choosePackages(): Promise<void> {
  const answer = await shell.call('package:choose', {});
  if (answer.ok) openPackages(answer.value);
  else showFault(answer.fault);
}

/**
 * Opens packages, one after the other. What a desk sent that is known here is brought in at once; for anything else a
 * person is asked first.
 */
export function openPackages(places: readonly ChosenPlace[]): void {
  waiting.push(...places);
  if (!incoming.value) next();
}

/** Tries a passphrase on the package that is locked. */
export function tryPassphrase(passphrase: string): void {
  const now = incoming.value;
  if (!now || now.busy) return;
  incoming.set({ ...now, busy: true });
  void read(now.job, now.place, passphrase);
}

/** Brings in the package that a person was asked about. */
export function bringIn(): void {
  const now = incoming.value;
  if (!now || now.busy) return;
  incoming.set({ ...now, busy: true });
  void bring(now.job);
}

// However its dialog is closed, that is the answer: it is left where it is.
overlay.watch(() => {
  const now = incoming.value;
  if (now?.question && overlay.value !== 'package') leave(now.job);
});

function next(): void {
  const place = waiting.shift();
  if (!place) return;
  const job = crypto.randomUUID();
  incoming.set({ place, job, question: null, busy: true });
  void read(job, place, '');
}

async function read(job: string, place: ChosenPlace, passphrase: string): Promise<void> {
  const { token: file, name } = place;
  const ask = { job, file, name, passphrase, reader: writerHere() };
  const answer = await aloud(job, press.call('package:read', ask));
  // The dialog that asked for the passphrase is its own.
  if (!incoming.value?.question) await roomFor(name);
  if (incoming.value?.job !== job) return void press.call('package:close', { job });
  const question = questionOf(answer);
  if (question) put(job, question);
  else await bring(job);
}

/** Waits until what somebody is busy with is closed, and says so; it would be covered, or the article under it be gone. */
async function roomFor(name: string): Promise<void> {
  if (modals.value.length === 0) return;
  const closeNote = showNote({ text: packageTexts[currentLanguage()].waits(name) });
  await whenNoDialog();
  closeNote();
}

/** What a person has to say first; null where nothing is in doubt. */
function questionOf(answer: Answer<OpenedPackage>): Question | null {
  if (!answer.ok) return { at: 'refused', fault: answer.fault };
  if (answer.value.is === 'locked') return { at: 'locked', isWrong: answer.value.isWrong };
  const { card } = answer.value;
  const isTrusted = card.sender === 'own' || card.sender === 'known';
  return isTrusted && !card.flaw ? null : { at: 'asking', card };
}

async function bring(job: string): Promise<void> {
  const answer = await aloud(job, press.call('package:bring', { job }));
  if (incoming.value?.job !== job) return;
  if (!answer.ok) return refuse(job, answer.fault);
  end();
  await tellBrought(answer.value);
  next();
}

/** What a person stopped needs no words. */
function refuse(job: string, fault: Fault): void {
  if (fault.kind === 'export-cancelled') leave(job);
  else put(job, { at: 'refused', fault });
}

function put(job: string, question: Question): void {
  const now = incoming.value;
  if (now?.job !== job) return;
  incoming.set({ ...now, question, busy: false });
  showOverlay('package');
}

/** Says how far it is, once that takes a while; it can be stopped there. */
function aloud<T>(job: string, answering: Promise<Answer<T>>): Promise<Answer<T>> {
  const { reading: label } = packageTexts[currentLanguage()];
  return pressAloud({ id: job, label, stop: () => leave(job) }, answering);
}

function leave(job: string): void {
  void press.call('package:close', { job });
  if (incoming.value?.job !== job) return;
  end();
  next();
}

function end(): void {
  const asked = incoming.value?.question;
  incoming.set(null);
  if (asked && overlay.value === 'package') closeOverlay();
}
