/** The file format as JSON Schema, for readers in other languages. Used by the script and by its test. */
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import { SCHEMAS } from '#lib/model/index.ts';

/** Where the schema stands, and under which name the site serves it: `schema/timeline-1.schema.json`. */
export const SCHEMA_FILE = new URL('../../static/schema/timeline-1.schema.json', import.meta.url);

const SPECIFICATIONS = ['timeline', 'figure'].map(
  (name) => new URL(`../lib/model/${name}.ts`, import.meta.url),
);

/** The part of a JSON Schema that is worked on here. */
interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** Sentences of the specification: of each type under `''`, of its fields under their names. */
type Sentences = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Text of the schema file: JSON Schema 2020-12. Shapes come from the validator in `model/schema.ts`, descriptions
 * from the doc comments in `model/timeline.ts` and `model/figure.ts`.
 *
 * Stricter than reading in one point: keys that are neither known nor begin with `x-` are refused here, where the
 * reader leaves them out with a warning. What no shape can say (dates, quotes, ids) only `dateline validate` checks.
 */
export function writeSchema(): string {
  const { Timeline, ...definitions } = SCHEMAS;
  const { $schema, $defs, ...root } = toJsonSchema(Timeline, {
    target: 'draft-2020-12',
    definitions,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'object') return { ...jsonSchema, additionalProperties: false };
      if (valibotSchema.type !== 'loose_object') return null;
      return { ...jsonSchema, patternProperties: { '^x-': {} }, additionalProperties: false };
    },
  });
  const sentences = readSentences(SPECIFICATIONS.map((file) => readFileSync(file, 'utf8')).join('\n'));
  const schema = {
    $schema,
    // A name, not an address: the file stands wherever the site does.
    $id: 'urn:dateline:schema:timeline-1',
    title: 'Dateline timeline, version 1',
    ...described('Timeline', root as Node, sentences),
    $defs: Object.fromEntries(
      Object.entries($defs ?? {}).map(([name, node]) => [name, described(name, node as Node, sentences)]),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The node with the sentences of its type: its own first, then those of its fields. */
function described(type: string, node: Node, sentences: Sentences): Node {
  const own = sentences.get(type);
  const properties = Object.entries(node.properties ?? {}).map(([name, field]): readonly [string, Node] => [
    name,
    withSentence(field, own?.get(name)),
  ]);
  const body = properties.length === 0 ? node : { ...node, properties: Object.fromEntries(properties) };
  return withSentence(body, own?.get(''));
}

function withSentence(node: Node, sentence: string | undefined): Node {
  return sentence === undefined ? node : { description: sentence, ...node };
}

/** Doc comments of the exported types. A field that comes from another type brings its sentence along. */
function readSentences(specification: string): Sentences {
  const file = ts.createSourceFile('timeline.ts', specification, ts.ScriptTarget.Latest, true);
  const sentences = new Map<string, Map<string, string>>();
  const inherited: { readonly type: string; readonly from: string }[] = [];
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    const type = statement.name.text;
    const own = new Map<string, string>();
    sentences.set(type, own);
    keep(own, '', statement);
    if (!ts.isInterfaceDeclaration(statement)) continue;
    for (const member of statement.members) {
      if (ts.isPropertySignature(member)) keep(own, member.name.getText(), member);
    }
    for (const { expression } of statement.heritageClauses?.flatMap((clause) => clause.types) ?? []) {
      inherited.push({ type, from: expression.getText() });
    }
  }
  for (const { type, from } of inherited) {
    const own = sentences.get(type);
    for (const [name, sentence] of sentences.get(from) ?? []) {
      if (name !== '' && own && !own.has(name)) own.set(name, sentence);
    }
  }
  return sentences;
}

function keep(sentences: Map<string, string>, name: string, node: ts.Node): void {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const sentence = ts.getTextOfJSDocComment(comment)?.replace(/\s+/gu, ' ').trim();
  if (sentence) sentences.set(name, sentence);
}
