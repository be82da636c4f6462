import type { Node } from '@tiptap/pm/model';
import type { FindFault } from '../../shared/article/find/FindFault';
import type { FindAnswer } from '../../shared/article/find/findPlaces';
import type { SearchedField } from '../../shared/article/find/searchedFields';
import { searchedFields } from '../../shared/article/find/searchedFields';
import { textNames } from '../../shared/article/textNames';
import type { FieldChain } from '../editor/FieldChain';
import type { ArticleSession } from '../session/ArticleSession';
import { Observable } from '../session/Observable';
import { whenMarkedAnew } from '../spelling/whenMarkedAnew';
import { suggesting } from '../suggestions/suggesting';
import { bringInSight } from './bringInSight';
import type { Finder } from './Finder';
import { finding, findQuery, replaceWith } from './finding';
import { clearFound, highlightFound } from './foundHighlights';
import type { FoundField } from './FoundField';
import { FoundSpot } from './FoundSpot';
import { nextPlace, previousPlace } from './nextPlace';
import { replaceFound } from './replaceFound';
import { selectedPlace, selectPlace } from './selectPlace';
import { shownArticle } from './shownArticle';
import { stretchesOf } from './stretchesOf';
import type { TextPlace } from './TextPlace';
import { shapeOf } from '../editor/text/textShape';

/** What the strip shows. */
export interface FindResult {
  places: readonly TextPlace[];
  /** Which of them one is at; -1 for none. */
  at: number;
  fields: readonly FoundField[];
  fault: FindFault | null;
}

const nothing: FindResult = { places: [], at: -1, fields: [], fault: null };

/**
 * Finding in one article, for as long as the strip is open: looks again when something else is looked for, and a moment
 * after the text changed, and knows which of the places one is at.
 */
export class ArticleFind {
  readonly result = new Observable<FindResult>(nothing);
  /** From where on one looks. */
  readonly #spot: FoundSpot;
  /** Everything that what was found depends on, as it was then. */
  #seen: readonly unknown[] = [];
  #stops: (() => void)[] = [];

  constructor(
    private readonly session: ArticleSession,
    private readonly chain: FieldChain,
    private readonly finder: Finder,
  ) {
    this.#spot = new FoundSpot(chain);
  }

  start(): void {
    const again = (): void => void this.#look(true);
    this.#stops = [
      this.#spot.follow(),
      findQuery.watch(again),
      suggesting.watch(() => void this.#look(false)),
      replaceWith.watch(() => void this.#look(false)),
      finding.watch(() => void this.#look(false)),
      this.session.digest.current.watch(() => void this.#look(false)),
      this.result.watch(() => this.#mark()),
      whenMarkedAnew(this.chain, () => this.#isFresh() && this.#mark()),
      clearFound,
    ];
    again();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.finder.stop();
    this.result.set(nothing);
  }

  /** Goes to the next place, or the one before; from the caret where that is in the text. Beyond the last comes the first. */
  async step(by: 1 | -1): Promise<void> {
    if (!(await this.#fresh())) return;
    const { places, at } = this.result.value;
    if (places.length === 0) return;
    const caret = selectedPlace(this.chain);
    if (!caret) return this.#goTo((at + by + places.length) % places.length);
    this.#goTo(by > 0 ? nextPlace(places, caret) : previousPlace(places, caret));
    const place = this.place();
    if (place) selectPlace(this.chain, place);
  }

  /** Replaces the place one is at and goes to the next one. */
  async replace(): Promise<void> {
    if (!(await this.#fresh())) return;
    const place = this.result.value.places[this.result.value.at];
    if (!place) return;
    const { ends } = replaceFound(this.session, [place], []);
    this.#spot.set(place.text, ends.get(place.text) ?? place.until);
    await this.#look(true);
  }

  /** Replaces everything that was found, also in small fields where that is asked for; answers how much. */
  async replaceAll(withFields: boolean): Promise<number> {
    this.session.digest.now();
    if (!(await this.#fresh())) return 0;
    const { places, fields } = this.result.value;
    const { count } = replaceFound(this.session, places, withFields ? fields : []);
    this.session.digest.now();
    await this.#look(false);
    return count;
  }

  /** The place one is at, if it is still there. */
  place(): TextPlace | null {
    const { places, at } = this.result.value;
    return this.#isFresh() ? (places[at] ?? null) : null;
  }

  #mark(): void {
    const { places, at } = this.result.value;
    highlightFound(this.chain, places, at);
  }

  #goTo(at: number): void {
    const place = this.result.value.places[at];
    if (!place) return;
    this.#spot.set(place.text, place.from);
    this.result.set({ ...this.result.value, at });
    bringInSight(this.chain, place);
  }

  /** Looks again where anything is no longer as it was when one looked. */
  async #fresh(): Promise<boolean> {
    // What is not taken in yet may say something else once it is.
    this.session.takeIn();
    // Another look that is begun meanwhile takes the place of this one.
    for (let tries = 0; tries < 5 && !this.#isFresh(); tries++) await this.#look(false);
    return this.#isFresh();
  }

  #isFresh(): boolean {
    const now = this.#state();
    return this.#seen.length === now.length && this.#seen.every((one, i) => one === now[i]);
  }

  #state(): readonly unknown[] {
    const how = [findQuery.value, replaceWith.value, finding.value?.replacing, suggesting.value];
    return [...how, this.session.digest.current.value, ...this.#docs()];
  }

  #docs(): (Node | undefined)[] {
    return textNames.map((name) => this.chain.editor(name)?.state.doc);
  }

  async #look(show: boolean): Promise<void> {
    const seen = this.#state();
    const docs = this.#docs();
    const { article } = this.session.digest.current.value;
    const fields = searchedFields(shownArticle(this.session));
    const texts = textNames.map((name, i) => {
      const doc = docs[i];
      return doc ? stretchesOf(doc, shapeOf(name)) : [];
    });
    const answer = await this.finder.ask({
      query: findQuery.value,
      texts: [...texts, ...fields.map(({ words }) => [{ words, at: 0, skips: [] }])],
      replacement: finding.value?.replacing ? { ...replaceWith.value, language: article.language } : null,
    });
    if (!answer) return;
    this.#seen = seen;
    this.#take(answer, fields);
    const place = this.result.value.places[this.result.value.at];
    if (show && place && this.#isFresh()) bringInSight(this.chain, place);
  }

  #take(answer: FindAnswer, fields: readonly SearchedField[]): void {
    if (!answer.ok) return this.result.set({ ...nothing, fault: answer.fault });
    const { found } = answer;
    const places = textNames.flatMap((text, i) => (found[i] ?? []).map((place) => ({ ...place, text })));
    const foundFields = fields
      .map((field, i) => ({ field, places: found[textNames.length + i] ?? [] }))
      .filter((one) => one.places.length > 0);
    this.result.set({ places, at: this.#spot.nextIn(places), fields: foundFields, fault: null });
  }
}
