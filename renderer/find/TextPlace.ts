import type { FoundPlace } from '../../shared/article/find/findPlaces';
import type { TextName } from '../../shared/article/textNames';
import type { TextShape } from '../editor/text/textShape';

/** A place that was found in one of the three texts. */
export interface TextPlace extends FoundPlace {
  text: TextName;
}

export function shapeOf(text: TextName): TextShape {
  return text === 'body' ? 'body' : 'line';
}
