import { parseHTML } from 'linkedom';
import { readArticles, readPastedArticle } from '/work/main/src/lib/exchange/index.ts';
const parse = (html: string) => parseHTML(html).document as unknown as Document;
const MB = 1_000_000;
const rep = (s: string, n = MB) => s.repeat(Math.ceil(n / s.length)).slice(0, n);
const sentence = 'The foreign ministers of Norland and Sudria met in Vienna on Monday, 15 December 2025, officials said. ';
const cases: [string, string][] = [
  ['t.txt', rep(sentence + '\n')], ['line.txt', rep(sentence)], ['a.txt', rep('a')], ['sp.txt', 'x' + rep(' ') + 'x'], ['nl.txt', 'x' + rep('\n') + 'x'],
  ['caps.txt', rep('ISTANBUL ')], ['By.txt', 'x\nBy ' + rep('And ')],
  ['m.md', rep('# ' + sentence + '\n\n' + sentence + '\n')], ['br.md', rep('[')], ['br2.md', rep('[a](')], ['st.md', rep('*a ')], ['st2.md', rep('**')], ['us.md', rep('_a')], ['pipe.md', rep('|')], ['dash.md', rep('- ')], ['gt.md', rep('> ')], ['lt.md', rep('<a ')], ['cm.md', rep('<!--')], ['img.md', rep('![')], ['fm.md', '---\na: ' + rep('-')],['bt.md', rep('`')],
  ['p.html', '<html><body><article>' + rep('<p>' + sentence + '</p>') + '</article></body></html>'],
  ['div.html', '<html><body>' + rep('<div>') ], ['div2.html', '<html><body>' + rep('<div>a') ], ['b.html', '<p>' + rep('<b>') ], ['table.html', '<html><body>' + rep('<table><tr><td>a') ],
  ['flat.html', '<html><body>' + rep('<p>a</p>') ], ['br.html', '<html><body>a' + rep('<br>') ], ['span.html', '<html><body><p>' + rep('<span>a b</span>') ], ['meta.html', '<html><head>' + rep('<meta name=a content=b>') ], ['time.html', '<html><body><article>' + rep('<time>a</time>') ],
  ['li.html', '<html><body>' + rep('<ul><li><a href=x>'+sentence+'</a></li></ul>') ], ['one.html', '<html><body><p>' + rep(sentence) ],['ld.html', '<script type="application/ld+json">' + rep('[') + '</script>'], ['lt.html', '<p>' + rep('<') ], ['amp.html', '<p>' + rep('&') ], ['doctype.html', '<!doctype ' + rep('<!doctype ')], ['deep.html', '<html><body>' + '<div>'.repeat(190) + rep('<p>' + sentence + '</p>')], ['byl.html', '<html><body>' + rep('<div class=byline>a</div>')],
  ['h1.html', rep('<h1>a b</h1>')], ['article.html', rep('<article>' + sentence.repeat(3))],
  ['j.json', JSON.stringify([...Array(2000)].map(() => ({ text: sentence.repeat(5) })))], ['deep.json', rep('[')], ['ninjs.json', JSON.stringify([...Array(1500)].map((_, i) => ({ uri: 'urn:' + i, versioncreated: '2025-12-15', body_html: '<p>' + sentence.repeat(5) + '</p>' })))],
  ['e.eml', 'Subject: a\nDate: x\nTo: y\n\n' + rep(sentence + '\n')], ['h.eml', 'Subject: a\nDate: x\nTo: ' + rep('a,')], ['s.eml', 'Subject: a\nDate: x\nSubject: ' + rep('=?utf-8?q?a?= ')], ['mp.eml', 'Subject: a\nDate: x\nContent-Type: multipart/mixed; boundary=a\n\n' + rep('--a\n\n')],['fwd.eml','Date: x\nSubject: ' + rep('fwd: ')],
  ['x.xml', '<?xml?>' + rep('<!-- -->')], ['svg.svg', '<svg>' + rep('<a>')],['quote.txt', rep('> a\n')],
];
for (const [name, text] of cases.filter(([n])=>(process.argv[2]??n).split(',').includes(n))) {
  const bytes = new TextEncoder().encode(text);
  const t = performance.now();
  const r = await readArticles({ name, bytes }, parse);
  const ms = performance.now() - t;
  const t2 = performance.now(); readPastedArticle(text.slice(0, 1e6), name.endsWith('html') ? text : null, parse); const ms2 = performance.now() - t2;
  console.log(name.padEnd(14), ms.toFixed(0).padStart(7), ms2.toFixed(0).padStart(7), r.articles.length, r.articles[0]?.body.length, r.problems.map((p) => p.code).slice(0, 2).join());
}
