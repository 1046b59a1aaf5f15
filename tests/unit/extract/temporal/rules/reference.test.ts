import { describe } from 'vitest';
import { itFinds, itFindsNothing } from '../rows.ts';

describe('present, past and future', () => {
  itFinds([
    ['It is currently unclear.', ['currently', 'PRESENT_REF', null]],
    ['It is now unclear.', ['now', 'PRESENT_REF', null]],
    ['It is unclear right now.', ['right now', 'PRESENT_REF', null]],
    ['The current talks go on.', ['current', 'PRESENT_REF', null]],
    ['Nobody is there at the moment.', ['the moment', 'PRESENT_REF', null]],
    ['It is so to the present day.', ['the present day', 'PRESENT_REF', null]],
    ['It was recently opened.', ['recently', 'PAST_REF', null]],
    ['It was so in the past.', ['the past', 'PAST_REF', null]],
    ['It will open soon.', ['soon', 'FUTURE_REF', null]],
    ['It will open in the near future.', ['the near future', 'FUTURE_REF', null]],
    ['It will open at a later date.', ['a later date', 'FUTURE_REF', null]],
  ]);
});
describe('no reference', () => {
  itFindsNothing([
    'He came as soon as he could, soon after the rest.',
    'Now, that is new.',
    'They drove past the church.',
    'The future of the town is dark.',
    'For the first time at the same time.',
    'The electric current accounts for it.',
    'Futures fell.',
  ]);
});
