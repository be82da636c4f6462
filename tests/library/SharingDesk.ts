import fs from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { folderAnswers } from '../../electron/library/folder/folderAnswers';
import type { FolderRoomCalls } from '../../electron/library/folder/folderRoomCalls';
import { folderRoomCalls } from '../../electron/library/folder/folderRoomCalls';
import { SharedFolder } from '../../electron/library/folder/SharedFolder';
import type { Caller } from '../../shared/bridge/connectCalls';
import type { FolderEvents } from '../../shared/bridge/folderCalls';
import { answerCall } from '../../shared/bridge/serveCalls';
import type { FreshLibrary } from './freshLibrary';
import { freshFolder, freshLibrary, valueOf } from './freshLibrary';
import { documentOf, Writer } from './Writer';

/** A library that shares a folder, looked at when the test says so. */
export class SharingDesk {
  readonly fresh: FreshLibrary;
  came: FolderEvents['shared-folder:came'][] = [];
  /** How many copies the library was asked to bring in. */
  brought = 0;
  #shared: SharedFolder;

  constructor(
    private readonly place: string,
    readonly name: string,
    folder = freshFolder(),
  ) {
    this.fresh = freshLibrary(folder);
    this.#shared = this.#share();
    onTestFinished(() => this.#shared.close());
  }

  /** Writes and reads the folder; answers how it stands. */
  async look() {
    return valueOf(await this.#shared.calls['shared-folder:look']({}));
  }

  async write(article: string, words: string): Promise<void> {
    const { calls } = this.fresh.library;
    const writer = new Writer(valueOf(await calls['article:load']({ article })));
    valueOf(await calls['article:store']({ article, update: writer.type(words) }));
    // Its card is up to date then, as a moment later anyway.
    valueOf(await calls['article:load']({ article }));
  }

  async begin(words: string): Promise<string> {
    const { id } = valueOf(await this.fresh.library.calls['article:create']({ language: 'nl' }));
    await this.write(id, words);
    return id;
  }

  async body(article: string): Promise<string> {
    const loaded = valueOf(await this.fresh.library.calls['article:load']({ article }));
    return documentOf(loaded).getText('body').toJSON();
  }

  /** Is gone for good, with no file left open: one test may have thousands of desks. */
  leave(): void {
    this.#shared.close();
    this.fresh.library.close();
  }

  /** As after a restart. */
  restart(): void {
    this.#shared.close();
    this.fresh.reopen();
    this.#shared = this.#share();
  }

  /** The folder in the shared one that this desk writes in. */
  own(): string {
    const state = path.join(this.fresh.folder, 'shared-folder', 'state.json');
    const { desk } = JSON.parse(fs.readFileSync(state, 'utf8')) as { desk: string };
    return path.join(this.place, desk);
  }

  #share(): SharedFolder {
    const answers = folderAnswers({ library: this.fresh.folder, newId: randomUUID });
    const call = (id: string, ask: unknown) =>
      answerCall(folderRoomCalls, answers, id, ask, (_where, error) => {
        throw error;
      });
    const shared = new SharedFolder({
      calls: {
        ...this.fresh.library.calls,
        'article:bring': (copy) => {
          this.brought++;
          return this.fresh.library.calls['article:bring'](copy);
        },
      },
      room: { call: call as Caller<FolderRoomCalls, never>['call'], close: () => undefined },
      now: Date.now,
      changed: () => undefined,
      came: (came) => this.came.push(came),
    });
    shared.set({ place: this.place, name: this.name });
    return shared;
  }
}
