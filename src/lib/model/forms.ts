import { pipe, regex, string } from 'valibot';

/** A number inside an ISO 8601 duration. */
const AMOUNT = '[0-9]+(?:[.][0-9]+)?';

/** Form of a text field: the name is what a problem calls it, the pattern is part of the JSON Schema. */
export const FORMS = {
  'not-empty': /\S/,
  'document-id': /^doc-[0-9a-f]{12}$/,
  'event-id': /^ev-[0-9a-f]{12}$/,
  sha256: /^[0-9a-f]{64}$/,
  time: /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/,
  zone: /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/,
  language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
  country: /^[A-Z]{2}$/,
  address: /^https?:\/\/[^\s<>"\\^`{|}]+$/,
  instant: /^(?:[0-9]{4}|[+-][0-9]{6})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,3})?Z$/,
  rule: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  duration: /* @__PURE__ */ new RegExp(
    `^P(?=[0-9T])(?:${AMOUNT}Y)?(?:${AMOUNT}M)?(?:${AMOUNT}W)?(?:${AMOUNT}D)?` +
      `(?:T(?=[0-9])(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
  ),
} as const;

/** Name of a form that a text field may have to keep. */
export type Form = keyof typeof FORMS;

/** A text that keeps a form. */
/* @__NO_SIDE_EFFECTS__ */
export function text(form: Form) {
  return pipe(string(), regex(FORMS[form], form));
}
