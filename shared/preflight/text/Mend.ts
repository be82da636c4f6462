/** A change to a text: these characters become others. */
export interface Mend {
  from: number;
  until: number;
  becomes: string;
}
