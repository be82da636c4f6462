import { Observable } from '../session/Observable';

/** The modal dialogs that are open, the topmost last. All that lies outside that one is inert. */
export const modals = new Observable<readonly HTMLDialogElement[]>([]);
