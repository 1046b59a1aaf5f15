/** One element of a parsed file, in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
  /** Text directly inside it, entities resolved. */
  text: string;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const TOKEN = new RegExp(
  `<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITY = /&(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);/g;
// What XML 1.0 allows: https://www.w3.org/TR/xml/#charsets
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * A strict reader of the XML that this project writes (no comments, doctypes or processing instructions).
 * Throws where a browser's XML parser would refuse the file; linkedom would repair it and say nothing.
 */
export function parseXml(source: string): readonly XmlElement[] {
  const forbidden = FORBIDDEN.exec(source);
  if (forbidden) throw new SyntaxError(`Forbidden character at ${forbidden.index}`);
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const end = source.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (!token) throw new SyntaxError(`Not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [, cdata, closing, name, attributes, empty, text] = token;
    const parent = open.at(-1);
    if (cdata !== undefined || text !== undefined) {
      const words = cdata ?? resolve(text ?? '');
      if (!parent && words.trim() !== '') throw new SyntaxError(`Text outside the root at ${at}`);
      if (text?.includes(']]>')) throw new SyntaxError(`"]]>" in text at ${at}`);
      if (parent) parent.text += words;
    } else if (closing) {
      if (parent?.name !== name) throw new SyntaxError(`</${name}> at ${at} closes <${parent?.name}>`);
      open.pop();
    } else {
      if (!parent && elements.length > 0) throw new SyntaxError(`A second root at ${at}`);
      const element: XmlElement = {
        name: name ?? '',
        attributes: readAttributes(attributes ?? ''),
        path: open.map((each) => each.name),
        text: '',
      };
      elements.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1)?.name}> is never closed`);
  if (elements.length === 0) throw new SyntaxError('No element');
  return elements;
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    if (name in found) throw new SyntaxError(`The attribute ${name} stands twice`);
    found[name] = resolve(double ?? single ?? '');
  }
  return found;
}

function resolve(text: string): string {
  if (text.replace(ENTITY, '').includes('&')) throw new SyntaxError(`A bare & in: ${text.slice(0, 60)}`);
  return text.replace(ENTITY, (_, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? '';
  });
}
