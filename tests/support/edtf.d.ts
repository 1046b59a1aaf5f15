/** The part of `edtf` 4.11 that the differential test uses; the package has no types. */
declare module 'edtf' {
  interface Parsed {
    readonly type: string;
    readonly edtf: string;
    /** Inclusive ms; infinite where open, `null` where unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  const edtf: (text: string) => Parsed;
  export { edtf as default };
}
