/** What a chart in a frame tells the page around it: how high it is, so that the frame may fit it. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly slug: string;
  /** Pixels. */
  readonly height: number;
}

/** The type of the message that tells a height. */
export const HEIGHT = 'feverish-series:height';

/** The type of the message by which a page that comes to listen late asks for it. */
export const HEIGHT_WANTED = 'feverish-series:height?';
