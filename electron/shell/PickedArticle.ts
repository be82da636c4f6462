/** The article that the window is asked to open from outside. A window that has drawn nothing yet would not hear of it. */
export class PickedArticle {
  #waiting = '';
  #isPainted = false;

  /** `tell` tells the window that there is now. */
  constructor(private readonly tell: (article: string) => void) {}

  /** Another window takes the place of the one there was. */
  windowMade(): void {
    this.#isPainted = false;
  }

  /** The window has drawn what it shows first, and hears. */
  windowPainted(): void {
    this.#isPainted = true;
    if (this.#waiting) this.tell(this.#waiting);
    this.#waiting = '';
  }

  pick(article: string): void {
    if (this.#isPainted) this.tell(article);
    else this.#waiting = article;
  }
}
