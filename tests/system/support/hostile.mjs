/** Labels of signs that formats give a meaning to. */
export const hostileLabels = [
  'A "quoted" ]] --> n2', '& <b>x</b> &amp; ]]>', '\\N \\ \\" #35; #quot;', '%% %%{init}%% ; `md`', '{curly} |pipe| {unbalanced', 'style x:y#z;', 'end', '🚀 日本 é',
  "{\\'e} $x$ ~ ^ _ %", '@article{x,', 'BEGIN:VEVENT', 'a,b;c:d\\n', 'https://example.org/?a=b&c=d#e',
];

const quoted = text => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A scenario with a country, a source and a plan of each label, and a reference to the first country from each plan. */
export const hostile = {
  'hostile.facts': ['scenario hostile\nuse defence\n', ...hostileLabels.map((label, n) => `country c${n} ${quoted(label)}

source s${n} ${quoted(label)}
  publisher: ${quoted(label)}
  published: 2015-01-2${n % 10}

meeting m${n} ${quoted(label)}
  status: planned
    because "so"
  when: 2015-06
    because "so"
  participants: c${n}
    because "so"
`)].join('\n'),
};
