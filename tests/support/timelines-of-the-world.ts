import type { DiplomaticEvent, Timeline } from '#lib/model/index.ts';
import { event, timelineOf } from './timelines.ts';

/** Titles and sentences in scripts that the figure's own font may lack, in both directions, and mixed. */
export function scriptsTimeline(): Timeline {
  const rows: readonly (readonly [
    title: string,
    date: string,
    kind: DiplomaticEvent['kind'],
    quote: string,
  ])[] = [
    ['Переговоры в Женеве', '2024-03-05', 'talks', 'Делегации встретились в Женеве во вторник.'],
    [
      'Україна підписала угоду «про безпеку»',
      '2024-04',
      'agreement',
      'Угоду підписали у квітні, сказав Їжакевич.',
    ],
    ['محادثات في جنيف', '2024-05-02/2024-05-20', 'talks', 'استمرت المحادثات في جنيف، قال الوزير.'],
    ['بيان NATO بعد القمة', '2024-06~', 'statement', 'أصدرت NATO بيانا (24 صفحة) بعد القمة.'],
    ['שיחות בז׳נבה', '2024-07?', 'talks', 'השיחות נערכו בז׳נבה, אמר השר.'],
    ['日内瓦会谈', '2024-08-08', 'talks', '双方在日内瓦举行了会谈。'],
    ['外相が声明を発表', '[2024-02-01..2024-09-30]', 'statement', '外相は声明を発表した。'],
    ['제네바 회담 재개', '[2024-09-01..]', 'talks', '제네바 회담이 재개되었다.'],
    ['Συνομιλίες στη Γενεύη', '[..2024-03-01]', 'talks', 'Οι συνομιλίες έγιναν στη Γενεύη.'],
    ['การเจรจาที่เจนีวา', '2024-10-03', 'talks', 'การเจรจาจัดขึ้นที่เจนีวา'],
    ['जिनेवा में वार्ता', '2024-11', 'talks', 'जिनेवा में वार्ता हुई।'],
    ['Đàm phán tại Genève, Łódź và Iğdır', '2024-12-01', 'talks', 'Đàm phán diễn ra tại Genève.'],
  ];
  return timelineOf(
    rows.map(([title, date, kind, quote]) => event({ title, date, kind, quotes: [quote] })),
    { title: 'Talks in twelve scripts · Переговоры · 会谈 · محادثات', dek: 'Made for a test' },
  );
}
