import type { FoundPlace } from '../../shared/article/find/findPlaces';
import type { TextName } from '../../shared/article/textNames';

/** A place that was found in one of the three texts. */
export interface TextPlace extends FoundPlace {
  text: TextName;
}
