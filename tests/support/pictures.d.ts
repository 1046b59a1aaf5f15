/** What the gallery uses of these packages; one of them has no types of its own. */
declare module 'pngjs' {
  export interface PNG {
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
  }
  export const PNG: {
    new (size: { readonly width: number; readonly height: number }): PNG;
    readonly sync: { read(file: Uint8Array): PNG; write(picture: PNG): Buffer };
  };
}

declare module 'pixelmatch' {
  /** Count of pixels that differ; marks them in `output`. */
  function pixelmatch(
    first: Uint8Array,
    second: Uint8Array,
    output: Uint8Array | null,
    width: number,
    height: number,
    options: { readonly threshold: number; readonly alpha: number },
  ): number;
  export { pixelmatch as default };
}
