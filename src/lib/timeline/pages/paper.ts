/** Paper for a timeline in pages. */
export interface Paper {
  readonly size: 'a4' | 'a3';
  readonly turned: 'landscape' | 'portrait';
}

/** A page: its size, and the edge that stays empty, in user units. */
export interface PageSetting {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Width and height in mm, with the edge that printers leave and binding takes. */
export function paperSize({ size, turned }: Paper): PageSetting {
  const [short, long] = { a4: [210, 297], a3: [297, 420] }[size] as [number, number];
  return turned === 'landscape'
    ? { width: long, height: short, margin: MARGIN }
    : { width: short, height: long, margin: MARGIN };
}

const MARGIN = 14;
