/**
 * Opens the browser's print dialog for a page of its own, as `printDocument` and `printPages` give it, in a frame that
 * nobody sees. Resolves when the dialog is closed or printing was handed over; the page around stays as it is.
 */
export async function printFrame(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  // Not `hidden`: a frame without a box prints empty sheets.
  frame.style.cssText = 'position:fixed; inset:auto 100% 100% auto; width:1px; height:1px; border:0';
  frame.title = 'Print';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const ready = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve()));
  frame.srcdoc = html;
  document.body.append(frame);
  await ready;
  const page = frame.contentWindow;
  if (page === null) return;
  const over = new Promise<void>((resolve) => page.addEventListener('afterprint', () => resolve()));
  page.focus();
  page.print();
  await over;
  frame.remove();
}
