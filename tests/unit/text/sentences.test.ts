import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/text/index.ts';

/** The expected sentences are separated by " | "; the text is the same without the bars. */
const HARD_CASES: readonly (readonly [string, string])[] = [
  ['two plain sentences', 'The talks ended. | Both sides left.'],
  ['title before a name', 'Mr. Putin met Dr. Fidan and Gen. Grynkewich. | They ate.'],
  ['saint in a place name', 'He flew to St. Petersburg on Friday. | She stayed.'],
  ['month with a day', 'It began on Jan. 3 and ended on Dec. 15. | Nothing came of it.'],
  ['month that ends a sentence', 'They will meet in Dec. | The venue is open.'],
  ['number sign', 'It was bill No. 9037 that passed. | Members cheered.'],
  ['no as an answer', 'He said no. | Five people left.'],
  ['U.S. before a name', 'The U.S. President spoke. | So did others.'],
  ['U.S. at the end', 'They went to the U.S. | The visit was short.'],
  ['U.N. before a noun', 'The U.N. Security Council met. | It voted.'],
  ['D.C. before lower case', 'He stayed in Washington, D.C. after the summit. | She left.'],
  ['D.C. at the end', 'He stayed in Washington, D.C. | She left for Kyiv.'],
  ['single initial', 'L. Ron Hubbard wrote it. | It sold.'],
  ['several initials', 'J. K. Rowling and George W. Bush met. | They talked.'],
  ['glued initials', 'J.K. Rowling spoke. | People listened.'],
  ['letter that names a thing', 'They fell back on Plan B. | Nobody liked it.'],
  ['war with a numeral', 'It was signed after World War I. | France agreed.'],
  ['pronoun I at the end', 'She was as tired as I. | Peskov was not.'],
  ['quote closing after the full stop', 'He called it “unacceptable.” | Kyiv disagreed.'],
  ['straight quote closing after the full stop', 'He called it "unacceptable." | Kyiv disagreed.'],
  ['quotation of two sentences', '“We came. | We talked,” he said.'],
  ['quoted question, then lower case', '“Why now?” he asked. | No one knew.'],
  ['quoted question, then speaker', '“Why now?” Peskov asked. | No one knew.'],
  ['quoted exclamation, then title', '“Enough!” the foreign minister said. | He left.'],
  ['quoted question, then another sentence', '“Why now?” | The answer came later.'],
  ['decimal number', 'Prices rose 3.5 percent. | Wages did not.'],
  ['money', 'It cost $2.7 billion. | It failed.'],
  ['time of day before a weekday', 'It starts at 5 p.m. Monday in Berlin. | All will come.'],
  ['time of day before a zone', 'It starts at 5 p.m. GMT and ends late. | All will come.'],
  ['time of day at the end', 'It started at 5 p.m. | All came.'],
  ['ellipsis that goes on', 'He paused... then spoke. | All listened.'],
  ['ellipsis character that goes on', 'He paused… then spoke. | All listened.'],
  ['ellipsis that ends', 'He paused... | All listened.'],
  ['omission in brackets', '“The war [...] The peace,” he said. | All listened.'],
  ['company', 'Sony Corp. President Ohga resigned. | Shares fell.'],
  ['company at the end', 'He works for Sony Corp. | The firm is large.'],
  ['junior', 'Robert Kennedy Jr. Health Secretary since spring, spoke. | All listened.'],
  ['state', 'They met in Sacramento, Calif. | The weather was fair.'],
  ['versus', 'It was East vs. West again. | Nobody won.'],
  ['e.g. in the middle', 'Some states, e.g. Malta, agreed. | Others did not.'],
  ['dateline with a dash', 'ISTANBUL (AA) - Russia said no. | Kyiv agreed.'],
  ['dateline with a date', 'WASHINGTON, Dec. 15 (Reuters) - Talks began. | They ended.'],
  ['dateline with stops', 'MOSCOW, December 15. /TASS/. Russia said no. | Kyiv agreed.'],
  ['dateline with D.C.', 'WASHINGTON, D.C. (AP) — Talks began. | They ended.'],
  ['dateline in mixed case', 'Berlin (dpa) – Talks began. | They ended.'],
  ['dateline with a full stop and a date', 'BRUSSELS. Dec 15 (Interfax) - Talks began. | They ended.'],
  ['numbered items', '1. First the guns fall silent.\n2. Then talks begin.'],
  ['space missing', 'They ended the talks.|Peskov said so.'],
  ['space missing before a quote', 'They ended the war.|“We are glad,” he said.'],
  ['address is not a sentence end', 'See example.com/News.Today for more. | It is free.'],
  ['heading without a full stop', 'Talks end in Berlin\nThey lasted five hours.'],
  ['sentence in brackets', 'He came. | (She did not.) | They talked.'],
  ['question and answer', 'Will it hold? | Nobody knows.'],
  ['exclaimed company', 'Yahoo! Inc. reported it. | Others followed.'],
  ['article of a treaty', 'It invoked Art. 5 of the treaty. | The council met.'],
  ['degree', 'Jane Doe, Ph.D. Professor of law, agreed. | Others did not.'],
  ['weekday abbreviated', 'It opens Mon. Dec. 15 in Bonn. | All will come.'],
  ['currency and abbreviation in brackets', 'The deal (approx. 5 billion) stands. | It is large.'],
  ['accented capital opens a sentence', 'Il parla. | Élysée officials agreed.'],
  ['emoji inside', 'Great 🎉 news came. | All cheered.'],
  ['agency signs the last sentence', 'They signed it in 1998. (ANSA)'],
  ['agency signs with a full stop', 'They signed it in 1998. (ANSA).'],
  ['bracketed sentence stays apart', 'They signed it. | (Neither side had expected it.)'],
  ['dateline with an agency after commas', 'TOKYO, Oct. 16, Kyodo - The ministers met. | They talked.'],
  ['dateline of a column', 'Havana — Cuba expelled a diplomat. | Prague protested.'],
  ['numbered article in brackets', 'The council met under Art. 4 (consultations). | It agreed.'],
  ['honorific of a diplomat', 'H.E. Mr. Kwabena Asare-Boateng came. | He spoke.'],
  ['military ranks in a row', 'Lt. Gen. Ann Lee and Maj. Doe met Sgt. Roe. | They ate.'],
  ['a.m. before a city', 'It opened at 9 a.m. Moscow time. | It closed at noon.'],
  ['a.m. that ends', 'They met at 9 a.m. | The talks lasted an hour.'],
  ['resolution number', 'It cites Res. 1701 and para. 4 of it. | Nobody objected.'],
  ['plural numbers', 'See Nos. 4 and 5. | They differ.'],
  ['ends with etc.', 'They traded grain, oil, etc. | Trade fell.'],
  ['etc. in the middle', 'Grain, oil, etc. were traded. | Trade fell.'],
  ['quotation of two sentences', '“We came. | We talked,” he said. | He left.'],
  ['straight quotation that ends', 'He said: "We will not go." | Others went.'],
  ['single quotation marks', '‘We will go,’ he said. | ‘We will not.’'],
  ['dash before a capital', 'They agreed – Vienna was chosen – and left. | It rained.'],
  ['colon before a capital', 'The answer was short: No. | The talks ended.'],
  ['semicolons in a list', 'Present were: Ms. Lee (NATO); Mr. Doe (EU); Dr. Roe. | They met.'],
  ['abbreviated month in a range', 'It runs from Sept. 28 to Oct. 3. | It is open.'],
  ['company with and', 'Smith & Co. Ltd. sued. | The court met.'],
  ['Ph.D. at the end', 'She has a Ph.D. | He has none.'],
  ['U.K. before its government', 'The U.K. Foreign Office agreed. | Paris did not.'],
  ['E.U. at the end', 'They left the E.U. | The bloc mourned.'],
  ['initial at the end of a name list', 'They are John F. Kennedy and Harry S. Truman. | Both are dead.'],
  ['question in a quotation with a dash', '“Will it hold?” – nobody knew. | They left.'],
  ['exclamation, then speaker', '“Never!” Ms. Lee said. | The room fell silent.'],
  ['decimal comma and percent', 'Exports fell 3,5 per cent. | Imports rose.'],
  ['times with full stops', 'It begins at 18.30 and ends at 20.00. | Doors close.'],
  ['dates with full stops', 'It was signed on 15.12.2025 in Bern. | It holds.'],
  ['url at the end', 'Read it at example.org. | It is free.'],
  ['Arabic name with a hyphen', 'Dr. al-Ghadban came. | He left.'],
  ['Roman numeral', 'World War II. | It ended in 1945.'],
  ['king with a number', 'King Abdullah II. met them. | They ate.'],
  ['vs. between towns', 'It was Bern vs. Kyiv. | Bern won.'],
  ['approx. before a number', 'It costs approx. 5 million. | It is much.'],
  ['Gov. before a name', 'Gov. Lee and Sen. Doe met. | They agreed.'],
  ['ellipsis in a quotation', '“We… will see,” he said. | He left.'],
  ['three letters agency dash', 'KYIV (AP) — Talks began. | They ended.'],
  ['space missing after a year', 'It was signed in 2015.|The sides left.'],
];

describe('splitSentences', () => {
  it.each(HARD_CASES)('%s', (_, marked) => {
    const expected = marked.split(/ ?\| ?|\n/u);
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
    const found = splitSentences(text);
    expect(found.map((sentence) => sentence.text)).toEqual(expected);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('gives nothing for white space', () => expect(splitSentences(' \n\t\r\n ')).toEqual([]));

  it('keeps every letter of the text in exactly one sentence', () => {
    const text = HARD_CASES.map(([, marked]) => marked.replaceAll('|', '')).join('\r\n');
    const found = splitSentences(text);
    let rest = '';
    let at = 0;
    for (const sentence of found) {
      expect(sentence.start).toBeGreaterThanOrEqual(at);
      rest += text.slice(at, sentence.start);
      at = sentence.end;
    }
    expect((rest + text.slice(at)).trim()).toBe('');
  });

  it('splits the same whatever stands on the lines around', () => {
    const alone = splitSentences('Mr. Fidan came. He left.').map((sentence) => sentence.text);
    const amid = splitSentences('Talks\nMr. Fidan came. He left.\nEnd').map((sentence) => sentence.text);
    expect(amid).toEqual(['Talks', ...alone, 'End']);
  });
});
