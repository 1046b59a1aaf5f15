const WORDS_AT_EACH_END = 5;
const SHORT = 80;

/**
 * Address of a live page that scrolls to the quoted words: `address#:~:text=…`; a long quote is named by its
 * first and last words. `null` when the address is not http(s). An own fragment of the address is dropped.
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentAddress(address: string, quote: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // Not an address at all: there is nothing to link to.
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  const words = quote.trim().split(/\s+/u);
  const whole = words.join(' ');
  if (whole.length <= SHORT || words.length <= 2 * WORDS_AT_EACH_END) {
    return `${url.href}#:~:text=${encodeDirective(whole)}`;
  }
  const start = words.slice(0, WORDS_AT_EACH_END).join(' ');
  const end = words.slice(-WORDS_AT_EACH_END).join(' ');
  return `${url.href}#:~:text=${encodeDirective(start)},${encodeDirective(end)}`;
}

/** `-`, `,` and `&` have a meaning in the directive; `encodeURIComponent` leaves the first as it is. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}
