import type { Quad } from '#lib/model/index.ts';
import type { Medium } from './measure.ts';

export type ThemeName = 'light' | 'dark' | 'greyscale';

/** Colours (`#RRGGBB`), type and stroke of a drawing, as plain values. Sizes and strokes in user units. */
export interface Theme {
  readonly name: ThemeName;
  /** `null`: transparent. */
  readonly paper: string | null;
  /** Colour of the halo behind text that crosses a line: the paper's, also when the paper is left out. */
  readonly halo: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  /** A known day behind its marks, and other quiet areas. */
  readonly band: string;
  readonly accent: string;
  /** Hue of a mark by PLOVER quad. Never for text: category text is ink. */
  readonly quads: Readonly<Record<Quad, string>>;
  /** CSS font-family lists. */
  readonly sans: string;
  readonly serif: string;
  readonly sizes: {
    readonly title: number;
    readonly dek: number;
    readonly label: number;
    readonly note: number;
    readonly tick: number;
  };
  readonly strokes: {
    /** Rules, axis, breaks. In figures never under 0.5 pt, which is what print keeps. */
    readonly hair: number;
    /** Outlines and bars of marks. */
    readonly mark: number;
  };
}

/** Size of labels in a figure that nobody chose, in pt. */
const LABEL_POINTS = 7.5;

/**
 * The theme of a drawing. `points`: size of the labels of a figure in pt, to which all its type keeps its
 * proportion. On screen sizes are CSS px in the app's own type; in a figure one user unit is
 * 25.4/96 mm, so that 10 units are 7.5 pt, and the type is the Arial family that every journal and every
 * renderer has. Figures stand on white, because the page of a report is white.
 */
export function themeFor(name: ThemeName, medium: Medium, points = LABEL_POINTS): Theme {
  const chosen = type[medium];
  const { title, dek, label, note, tick } = chosen.sizes;
  const sized = (size: number) => (medium === 'screen' ? size : (size * points) / LABEL_POINTS);
  return {
    name,
    ...colours[medium][name],
    ...chosen,
    sizes: {
      title: sized(title),
      dek: sized(dek),
      label: sized(label),
      note: sized(note),
      tick: sized(tick),
    },
  };
}

type Colours = Pick<Theme, 'paper' | 'halo' | 'ink' | 'ink2' | 'ink3' | 'rule' | 'band' | 'accent' | 'quads'>;
type Type = Pick<Theme, 'sans' | 'serif' | 'sizes' | 'strokes'>;

const light: Colours = {
  paper: '#FBFAF7',
  halo: '#FBFAF7',
  ink: '#1B1A18',
  ink2: '#55524B',
  ink3: '#6F6B62',
  rule: '#D9D5CC',
  band: '#F4F2EC',
  accent: '#9B1C1F',
  quads: {
    'verbal-cooperation': '#3D5E8B',
    'material-cooperation': '#309A8E',
    'verbal-conflict': '#BA5936',
    'material-conflict': '#604213',
    neutral: '#6F6B62',
  },
};

const dark: Colours = {
  paper: '#14161A',
  halo: '#14161A',
  ink: '#EDEBE6',
  ink2: '#B9B6AE',
  ink3: '#98958D',
  rule: '#353A43',
  band: '#1C1F25',
  accent: '#FF8A80',
  quads: {
    'verbal-cooperation': '#5B90CD',
    'material-cooperation': '#90E3CD',
    'verbal-conflict': '#C64A33',
    'material-conflict': '#FB9C1A',
    neutral: '#98958D',
  },
};

/** Greys keep the order that the light hues have in lightness, spread apart; all over 3:1 on white. */
const greyscale: Colours = {
  paper: '#FFFFFF',
  halo: '#FFFFFF',
  ink: '#1A1A1A',
  ink2: '#525252',
  ink3: '#6B6B6B',
  rule: '#CFCFCF',
  band: '#F2F2F2',
  accent: '#1A1A1A',
  quads: {
    'verbal-cooperation': '#4F4F4F',
    'material-cooperation': '#8F8F8F',
    'verbal-conflict': '#757575',
    'material-conflict': '#2B2B2B',
    neutral: '#636363',
  },
};

const onWhite: Colours = { ...light, paper: '#FFFFFF', halo: '#FFFFFF', band: '#F5F3EE' };

const colours: Readonly<Record<Medium, Readonly<Record<ThemeName, Colours>>>> = {
  screen: { light, dark, greyscale },
  figure: { light: onWhite, dark, greyscale },
};

const arial = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

const type: Readonly<Record<Medium, Type>> = {
  screen: {
    sans: "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif",
    serif: "'Source Serif 4', 'Source Serif Pro', Georgia, serif",
    sizes: { title: 28, dek: 20, label: 13, note: 12, tick: 12 },
    strokes: { hair: 1, mark: 1.5 },
  },
  figure: {
    sans: arial,
    serif: arial,
    // In pt: title 10, dek 8, label 7.5, note and tick 7.
    sizes: { title: 13.33, dek: 10.67, label: 10, note: 9.33, tick: 9.33 },
    strokes: { hair: 0.67, mark: 1 },
  },
};
