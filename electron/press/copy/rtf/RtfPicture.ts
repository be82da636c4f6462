/** How large something is shown, in pixels of which an inch has 96; 0 for what is not said. */
export interface ShownSize {
  width: number;
  height: number;
}

/** A stretch of RTF in which bytes of a picture are: as hexadecimal digits, or as they are. */
export interface RtfStretch {
  from: number;
  until: number;
  isRaw: boolean;
}

/** A picture in the text of an RTF document. */
export interface RtfPicture extends ShownSize {
  /** Whether it is of a kind that can be shown: PNG or JPEG, and no metafile or bitmap of Windows. */
  isShown: boolean;
  /** Where its bytes are. */
  stretches: RtfStretch[];
}
