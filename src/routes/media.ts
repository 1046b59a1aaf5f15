/** Tells whether a media query matches, now and at every change; gives the call that ends it. */
export function followMedia(query: string, tell: (matches: boolean) => void): () => void {
  const list = matchMedia(query);
  const listen = () => tell(list.matches);
  listen();
  list.addEventListener('change', listen);
  return () => list.removeEventListener('change', listen);
}
