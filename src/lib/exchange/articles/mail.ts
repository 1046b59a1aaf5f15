import type { Email } from 'postal-mime';
import { problem } from '../problems.ts';
import type { ArticlesRead, ParseHtml } from './article.ts';
import { composeArticle } from './compose.ts';
import { findDateLine } from './date-line.ts';
import { linesOf, tidyLine } from './lines.ts';
import { blocksOfHtml, type FindMainPart, readPage } from './page.ts';
import { choosePublication } from './publication.ts';

/** The words before the subject of a message that was passed on. */
const PASSED_ON = /^(?:\s*(?:fwd?|re|tr|wg|aw|rv)\s*:)+\s*/i;

/** An article that came as a message: its subject is the headline, its words are what the message shows. */
export function readMail(mail: Email, parseHtml: ParseHtml): ArticlesRead {
  const subject = tidyLine(mail.subject ?? '');
  const isPassedOn = PASSED_ON.test(subject);
  const html = mail.html === undefined ? [] : blocksOfHtml(mail.html, parseHtml);
  const plain = linesOf(mail.text ?? '');
  const blocks = html.length >= plain.length / 4 && html.length > 0 ? html : plain;
  // Parsed, the date would have lost its offset.
  const sent = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  const chosen = choosePublication([
    { where: 'the Date line of the e-mail', written: sent, means: isPassedOn ? 'sent' : 'published' },
  ]);
  // Who passes an article on did not publish it, nor on that day.
  const published = isPassedOn ? (findDateLine(blocks) ?? chosen.published) : chosen.published;
  return composeArticle(
    'email',
    {
      headline: subject.replace(PASSED_ON, ''),
      provider: isPassedOn ? undefined : mail.from?.name,
      language: mail.headers.find(({ key }) => key === 'content-language')?.value.split(',')[0],
      published: published ?? undefined,
    },
    blocks,
  );
}

/**
 * The article of a page that a browser saved as one file. The date of that file is the day of saving, so only the page
 * itself is asked for its date.
 */
export function readWebArchive(
  mail: Email,
  parseHtml: ParseHtml,
  findMainPart: FindMainPart | null,
): ArticlesRead {
  if (mail.html === undefined) return { articles: [], problems: [problem('article-without-text', [])] };
  const address = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value.trim();
  // Frames of the page, advertisements for the most part, follow it.
  const end = mail.html.search(/<\/html\s*>/i);
  const html = end === -1 ? mail.html : mail.html.slice(0, mail.html.indexOf('>', end) + 1);
  return readPage(html, parseHtml, findMainPart, { format: 'web-archive', address });
}
