import { themeFor, type Theme } from '#lib/timeline/index.ts';

/**
 * The style of a page around a figure, as CSS: the colours of the drawing in light and dark, and a form for print.
 * `ground`: what the figure stands on, `#RRGGBB`. `width`: of the figure, in mm.
 */
export function pageStyle(ground: string, width: number): string {
  return `
:root { color-scheme: light dark; ${colours(themeFor('light', 'screen'))} }
@media (prefers-color-scheme: dark) { :root { ${colours(themeFor('dark', 'screen'))} } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: max(56rem, calc(${width}mm + 3.5rem)); background: var(--paper); color: var(--ink);
  font: 1rem/1.5 Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif; overflow-wrap: break-word }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2 }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem }
.dek { margin: 0.5rem 0 0; font-size: 1.125rem; color: var(--ink-2) }
.quiet { color: var(--ink-2) }
figure { margin: 1.5rem 0 0 }
figcaption { margin-top: 0.5rem; font-size: 0.875em; color: var(--ink-2) }
.scroll { overflow-x: auto }
.picture { padding: 0.75rem; background: ${ground}; border: 1px solid var(--rule) }
.picture svg { display: block; width: 100%; height: auto; min-width: 34rem }
table { width: 100%; border-collapse: collapse; font-size: 0.9375em; font-variant-numeric: tabular-nums }
caption { text-align: left; padding-bottom: 0.5rem; color: var(--ink-2) }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule) }
thead th { border-bottom-color: var(--ink-2) }
td:first-child { text-align: right; white-space: nowrap }
tbody th { font-weight: 600; min-width: 12rem }
td:nth-child(2) { min-width: 9rem }
a { color: inherit; text-underline-offset: 0.15em }
a:focus-visible, .scroll:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
ol { margin: 0; padding-left: 2.5rem }
ul { margin: 0 0 1rem; padding-left: 1.25rem }
li { margin-bottom: 1.25rem; padding-left: 0.25rem }
li:target { background: var(--band) }
li p { margin: 0 }
blockquote ~ p { font-size: 0.9375em; color: var(--ink-2) }
blockquote { margin: 0.35rem 0 0.15rem; padding-left: 0.75rem; border-left: 3px solid var(--rule) }
@media print {
  :root { ${colours(themeFor('light', 'figure'))} }
  body { padding: 0; max-width: none; font-size: 9.5pt }
  .scroll { overflow: visible }
  .picture { padding: 0; border: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  .picture svg { min-width: 0; max-width: ${width}mm }
  figure, tr, li { break-inside: avoid }
  h2 { break-after: avoid }
  thead { display: table-header-group }
}
`;
}

function colours({ paper, ink, ink2, rule, band }: Theme): string {
  return `--paper: ${paper ?? '#FFFFFF'}; --ink: ${ink}; --ink-2: ${ink2}; --rule: ${rule}; --band: ${band}`;
}
