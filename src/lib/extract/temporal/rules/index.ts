import type { TemporalRule } from '../rule.ts';
import { AGO_RULES } from './ago.ts';
import { CALENDAR_DATE_RULES } from './calendar-date.ts';
import { CLOCK_RULES } from './clock.ts';
import { COMPARED_RULES } from './compared.ts';
import { DAY_WORD_RULES } from './day-word.ts';
import { DURATION_RULES } from './duration.ts';
import { HOLIDAY_RULES } from './holiday.ts';
import { MONTH_RULES } from './month.ts';
import { NUMERIC_RULES } from './numeric.ts';
import { PERIOD_RULES } from './period.ts';
import { QUARTER_RULES } from './quarter.ts';
import { REFERENCE_RULES } from './reference.ts';
import { SET_RULES } from './set.ts';
import { WEEKDAY_RULES } from './weekday.ts';
import { YEAR_RULES } from './year.ts';

/** Every rule in reading order. Of findings at one place the longer wins, then the earlier in this list. */
export const TEMPORAL_RULES: readonly TemporalRule[] = [
  ...NUMERIC_RULES,
  ...CALENDAR_DATE_RULES,
  ...MONTH_RULES,
  ...HOLIDAY_RULES,
  ...WEEKDAY_RULES,
  ...DAY_WORD_RULES,
  ...QUARTER_RULES,
  ...COMPARED_RULES,
  ...YEAR_RULES,
  ...PERIOD_RULES,
  ...AGO_RULES,
  ...SET_RULES,
  ...DURATION_RULES,
  ...CLOCK_RULES,
  ...REFERENCE_RULES,
];
