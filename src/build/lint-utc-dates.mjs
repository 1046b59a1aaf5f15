/**
 * Lint rule: a date-fns call names its zone, as in `addDays(date, 1, { in: utc })`. Without it date-fns reads the
 * zone of the machine and gives another day in New York than in Auckland.
 * @type {import('eslint').Rule.RuleModule}
 */
export const utcDates = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @type {Set<string>} */
    const imported = new Set();
    return {
      ImportDeclaration(node) {
        if (node.source.value !== 'date-fns') return;
        for (const specifier of node.specifiers) {
          if (specifier.type !== 'ImportSpecifier') {
            context.report({ node, message: 'Import date-fns functions by name.' });
          } else if (specifier.imported.type === 'Identifier' && !zoneless.has(specifier.imported.name)) {
            imported.add(specifier.local.name);
          }
        }
      },
      CallExpression(node) {
        if (node.callee.type !== 'Identifier' || !imported.has(node.callee.name)) return;
        const named = node.arguments.some(
          (argument) =>
            argument.type === 'ObjectExpression' &&
            argument.properties.some(
              (property) =>
                property.type === 'Property' &&
                property.key.type === 'Identifier' &&
                property.key.name === 'in',
            ),
        );
        if (!named) {
          context.report({
            node,
            message: `Give ${node.callee.name} its zone: { in: utc } of @date-fns/utc.`,
          });
        }
      },
    };
  },
};

/** Functions that compare instants and need no zone. */
const zoneless = new Set([
  'compareAsc',
  'compareDesc',
  'isAfter',
  'isBefore',
  'isEqual',
  'isValid',
  'getTime',
]);
