import type { Fault } from '../../shared/faults/Fault';
import { Observable } from '../session/Observable';

/** A sentence that is read, and where it begins and ends; places stay where they are while others write. */
export interface AloudSentence<Place> {
  words: string;
  start: Place;
  end: Place;
}

/** What is read: asked for sentence by sentence, so that what is changed meanwhile is read as it is then. */
export interface AloudSource<Place> {
  /** The sentence at a place, or the first one after it; null where there is none. */
  sentenceAt(place: Place): AloudSentence<Place> | null;
}

/** What speaks. One thing at a time. */
export interface Voice {
  /** Speaks, and says once when that has ended, or why it could not. Not after `silence`. */
  speak(words: string, ended: (fault: Fault | null) => void): void;
  silence(): void;
}

export type AloudState<Place> =
  | { kind: 'still' }
  | { kind: 'reading' | 'paused'; sentence: AloudSentence<Place> };

/** Reads a text aloud, sentence after sentence. Paused, it begins its sentence again. */
export class ReadingAloud<Place> {
  readonly state = new Observable<AloudState<Place>>({ kind: 'still' });
  #source: AloudSource<Place> | null = null;
  #voice: Voice | null = null;
  #failed: (fault: Fault) => void = () => undefined;
  /** Which of the things said is the last one: what an earlier one says of its end is nothing to go by. */
  #turn = 0;

  /** Reads from a place on; false where there is nothing to read from there. */
  start(source: AloudSource<Place>, from: Place, voice: Voice, failed: (fault: Fault) => void): boolean {
    this.stop();
    [this.#source, this.#voice, this.#failed] = [source, voice, failed];
    return this.#readAt(from);
  }

  pause(): void {
    const now = this.state.value;
    if (now.kind !== 'reading') return;
    this.#beStill();
    this.state.set({ ...now, kind: 'paused' });
  }

  goOn(): void {
    const now = this.state.value;
    if (now.kind === 'paused') this.#readAt(now.sentence.start);
  }

  stop(): void {
    if (this.state.value.kind === 'still') return;
    this.#beStill();
    this.#source = null;
    this.state.set({ kind: 'still' });
  }

  #readAt(place: Place): boolean {
    const sentence = this.#source?.sentenceAt(place) ?? null;
    const voice = this.#voice;
    if (!sentence || !voice) {
      this.stop();
      return false;
    }
    this.state.set({ kind: 'reading', sentence });
    const turn = ++this.#turn;
    voice.speak(sentence.words, (fault) => {
      if (turn !== this.#turn) return;
      if (!fault) return void this.#readAt(sentence.end);
      this.stop();
      this.#failed(fault);
    });
    return true;
  }

  #beStill(): void {
    this.#turn++;
    this.#voice?.silence();
  }
}
