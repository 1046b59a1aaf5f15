/** Forms of a phrase by number, named as in Unicode; "#" is where the number stands. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Rules are costly to make and have no state. */
const rules = new Map<string, Intl.PluralRules>();

/** The form of a phrase for a number; `written`: the number as it is printed. `tag`: BCP 47. */
export function pluralForm(forms: Plural, count: number, written: string, tag: string): string {
  const rule = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, rule);
  return (forms[rule.select(count)] ?? forms.other).replace('#', written);
}
