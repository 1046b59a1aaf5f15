import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../../../src/lib/extract/places/countries.ts';

const codes = COUNTRIES.map((country) => country.code);

describe('the table of countries against ISO 3166', () => {
  test('every code is one, and none stands twice', () => {
    // XK is the user-assigned code that the EU and banks use for Kosovo.
    expect(codes.filter((code) => code !== 'XK' && !countries.isValid(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('every state of the world is there', () => {
    // Territories without a government that news would name as an actor.
    const left = Object.keys(countries.getAlpha2Codes()).filter((code) => !codes.includes(code));
    const names = left.map((code) => countries.getName(code, 'en') ?? code);
    expect(names.filter((name) => !TERRITORIES.test(name))).toEqual([]);
  });

  test('every country has a capital or a demonym of its own', () => {
    const bare = COUNTRIES.filter(({ capitals, demonyms }) => capitals.length + demonyms.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});

const TERRITORIES =
  /Island|Territor|Antarctica|Samoa|Saint (?:Barth|Helena|Martin|Pierre)|Guam|Guernsey|Jersey|Isle of Man|Guadeloupe|Martinique|Réunion|Reunion|Mayotte|Guiana|Aruba|Bermuda|Anguilla|Montserrat|Gibraltar|Curaçao|Curacao|Bonaire|Sint Maarten|Niue|Tokelau|Pitcairn|New Caledonia|Polynesia|Wallis|Svalbard|Western Sahara|Puerto Rico|Macao|Hong Kong|Greenland/u;
