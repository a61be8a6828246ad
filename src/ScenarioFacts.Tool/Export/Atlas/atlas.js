'use strict';
(async () => {
  const root = document.getElementById('atlas');
  const stored = document.getElementById('data');
  // What is long is deflated and written as base64: nothing is asked of any network to read it.
  const unpack = async () => {
    if (!window.DecompressionStream) {
      root.textContent = 'This browser cannot unpack the facts of this page; one of 2023 or later can.';
      return new Promise(() => {});
    }
    root.textContent = 'Reading the facts…';
    const signs = atob(stored.textContent);
    const bytes = new Uint8Array(signs.length);
    for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).json();
  };
  const data = stored.type === 'application/json' ? JSON.parse(stored.textContent) : await unpack();
  const standings = ['', 'accepted', 'rejected', 'disputed'];
  const most = 400;

  // --- The model: rows become objects; names lead to facts.

  const scenarios = data.scenarios.map(([name, label, base]) => ({ name, label, base }));
  const kinds = data.kinds.map(([name, label]) => ({ name, label }));
  const fields = data.fields.map(([name]) => name);
  const files = data.files.map(([path]) => path);
  const facts = data.facts.map((row, id) => ({
    id, scenario: scenarios[row[0]], name: row[1], kind: kinds[row[2]], label: row[3] || row[1], documentation: row[4], because: row[5],
    isAssumed: (row[6] & 1) > 0, isChange: (row[6] & 2) > 0, isSource: (row[6] & 4) > 0, file: files[row[7]], line: row[8],
    when: row[9] && { text: row[9][0], first: row[9][1], last: row[9][2] }, changed: row[10].map((index) => fields[index]), claims: [], quotes: [], spans: [],
  }));
  const claims = data.claims.map((row) => ({
    fact: facts[row[0]], field: fields[row[1]], values: row[2], standing: standings[row[3]], time: row[4], isInherited: (row[5] & 1) > 0, isInferred: (row[5] & 2) > 0,
    isAssumed: (row[5] & 4) > 0, namesFacts: (row[5] & 8) > 0, isOverTime: (row[5] & 16) > 0, because: row[6], file: files[row[7]], line: row[8], quotes: [],
  }));
  const quotes = data.quotes.map((row) => ({
    fact: facts[row[0]], claim: claims[row[1]], source: row[2], words: row[3], denies: row[4] === 1, credibility: row[5], line: row[6], via: row[7], span: row[8],
  }));
  claims.forEach((claim) => claim.fact.claims.push(claim));
  quotes.forEach((quote) => (quote.claim || quote.fact).quotes.push(quote));
  data.spans.forEach((row) => facts[row[0]].spans.push({ field: fields[row[1]], value: row[2], isKnown: row[3] === 1, first: row[4], last: row[5] }));
  const sources = data.sources.map((row) => ({ fact: facts[row[0]], publisher: row[1], author: row[2], published: row[3], url: row[4], reliability: row[5], within: row[6], text: row[7] }));
  const changes = data.changes.map((row) => ({ variant: row[0], change: row[1], fact: row[2], field: row[3], because: row[4] }));
  const texts = data.texts || {};

  // A variant is its base with other claims for what it changes, without what it retracts, and with facts of its own.
  const views = new Map();
  const view = (name) => {
    if (!views.has(name)) views.set(name, makeView(scenarios.find((scenario) => scenario.name === name)));
    return views.get(name);
  };
  const makeView = (scenario) => {
    if (!scenario) return index([]);
    const own = facts.filter((fact) => fact.scenario === scenario);
    const seen = new Map(scenario.base ? view(scenario.base).facts.map((fact) => [fact.name, fact]) : []);
    changes.filter((change) => change.variant === scenario.name && change.change === 'retracted' && !change.field).forEach((change) => seen.delete(change.fact));
    own.filter((fact) => !fact.isChange).forEach((fact) => seen.set(fact.name, fact));
    own.filter((fact) => fact.isChange && seen.has(fact.name)).forEach((fact) => seen.set(fact.name, merge(seen.get(fact.name), fact)));
    return index([...seen.values()]);
  };
  const merge = (before, after) => {
    const rest = (items) => items.filter((item) => !after.changed.includes(item.field));
    return { ...before, searched: undefined, cited: undefined, status: undefined, claims: [...rest(before.claims), ...after.claims], spans: [...rest(before.spans), ...after.spans], changed: after.changed, when: after.changed.includes('when') ? after.when : before.when };
  };
  const index = (all) => {
    const byName = new Map(all.map((fact) => [fact.name, fact]));
    const referrers = new Map();
    all.forEach((fact) => fact.claims.forEach((claim) => claim.namesFacts && claim.values.forEach((value) => {
      const name = value.split(' ')[0];
      if (!referrers.has(name)) referrers.set(name, []);
      referrers.get(name).push({ fact, claim });
    })));
    return { facts: all, byName, referrers };
  };
  const anyFact = new Map(facts.filter((fact) => !fact.isChange).map((fact) => [fact.name, fact]));

  const quotesOf = (fact) => [...fact.quotes, ...fact.claims.flatMap((claim) => claim.quotes)];

  /** A scenario and those that it changes. */
  const lineage = (name) => {
    const scenario = scenarios.find((each) => each.name === name);
    return scenario ? [scenario, ...(scenario.base ? lineage(scenario.base) : [])] : [];
  };

  /** What a field holds on a day, as exported: known and possible values. */
  const at = (fact, field, day) => {
    const held = fact.spans.filter((span) => span.field === field && (span.first === null || span.first <= day) && (span.last === null || span.last >= day));
    return { known: held.filter((span) => span.isKnown).map((span) => span.value), possible: held.filter((span) => !span.isKnown).map((span) => span.value) };
  };

  /** The fields that are told day by day: those with a claim that no day is known of, too. */
  const changing = (fact) => [...new Set([...fact.spans, ...fact.claims.filter((claim) => claim.isOverTime && claim.standing !== 'rejected')].map((each) => each.field))];

  // The status that was reached last, in which events are drawn.
  const statusOf = (fact) => (fact.status === undefined ? (fact.status = findStatus(fact)) : fact.status);
  const findStatus = (fact) => {
    const known = fact.spans.filter((span) => span.field === 'status').sort((one, other) => (one.last ?? Infinity) - (other.last ?? Infinity) || one.isKnown - other.isKnown);
    const claim = fact.claims.filter((each) => each.field === 'status' && each.standing !== 'rejected').pop();
    return known.length > 0 ? known[known.length - 1].value : claim ? claim.values[0] : null;
  };

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const searched = (fact) => fact.searched || (fact.searched = ' ' + fold([
    fact.name.replace(/-/g, ' '), fact.name, fact.label, ...fact.claims.flatMap((claim) => claim.values), ...quotesOf(fact).map((quote) => quote.words),
  ].join(' ')).replace(/["“”‘’(),;:]/g, ' '));

  const dayText = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
  const dayOf = (text) => Math.round(Date.parse(text + 'T00:00:00Z') / 864e5);
  const days = facts.flatMap((fact) => [...(fact.when ? [fact.when.first, fact.when.last] : []), ...fact.spans.flatMap((span) => [span.first, span.last])]).filter((day) => day !== null && day > -140000 && day < 200000);
  const [firstDay, lastDay] = days.length > 0 ? [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))] : [0, 1];

  // --- The state, which stands in the address.

  const pages = ['timeline', 'facts', 'day', 'disputes', 'sources', 'changes'];
  const titles = { timeline: 'Timeline', facts: 'Facts', day: 'On a day', disputes: 'Disputes', sources: 'Sources', changes: 'What if' };
  const start = { page: 'timeline', scenario: (scenarios.find((scenario) => !scenario.base) || scenarios[0] || { name: '' }).name, fact: '', q: '', kind: '', source: '', status: '', day: dayText(lastDay), more: '' };
  let state = { ...start };
  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    state = { ...start };
    Object.keys(start).forEach((key) => { if (given.has(key)) state[key] = given.get(key); });
    if (!pages.includes(state.page)) state.page = start.page;
    if (!scenarios.some((scenario) => scenario.name === state.scenario)) state.scenario = start.scenario;
    if (!/^\d{4}-\d\d-\d\d$/.test(state.day) || Number.isNaN(dayOf(state.day))) state.day = start.day;
  };
  const link = (change) => '#' + new URLSearchParams(Object.entries({ ...state, more: '', ...change }).filter(([key, value]) => value !== start[key])).toString();
  const go = (change, isSmall) => {
    const address = link(change);
    if (isSmall) history.replaceState(null, '', address); else history.pushState(null, '', address);
    update();
  };

  // --- Elements. Data becomes text and attributes, never markup.

  const svgNames = new Set(['svg', 'g', 'rect', 'circle', 'path', 'line', 'text', 'title', 'defs', 'pattern', 'a-svg']);
  const make = (isSvg, tag, given, children) => {
    const element = isSvg ? document.createElementNS('http://www.w3.org/2000/svg', tag === 'a-svg' ? 'a' : tag) : document.createElement(tag);
    Object.entries(given || {}).forEach(([name, value]) => {
      if (value === null || value === undefined || value === false) return;
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? '' : value);
    });
    element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  };
  const h = (tag, given, ...children) => make(false, tag, given, children);
  const s = (tag, given, ...children) => make(true, tag, given, children);
  const factLink = (fact, text) => h('a', { href: link({ fact: fact.name }), class: 'fact' }, text || fact.label);
  const named = (name) => {
    const fact = view(state.scenario).byName.get(name) || anyFact.get(name);
    return fact ? factLink(fact) : name;
  };
  const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

  // --- What is shown: the facts of the scenario that meet search and facets.

  const chosen = (name) => new Set(state[name] ? state[name].split(',') : []);
  const sourcesOf = (fact) => fact.cited || (fact.cited = [...new Set(quotesOf(fact).map((quote) => quote.source))]);
  const facets = {
    kind: { title: 'Kind', of: (fact) => [fact.kind.name], label: (name) => (kinds.find((kind) => kind.name === name) || { label: name }).label },
    source: { title: 'Source', of: sourcesOf, label: (name) => (anyFact.get(name) || { label: name }).label },
    status: { title: 'Status', of: (fact) => [statusOf(fact)].filter(Boolean), label: (name) => name },
  };
  const meets = (fact, except) => Object.keys(facets).every((name) => {
    const wanted = chosen(name);
    return name === except || wanted.size === 0 || facets[name].of(fact).some((value) => wanted.has(value));
  });
  const isFiltered = () => state.q.trim() !== '' || Object.keys(facets).some((name) => state[name] !== '');
  let kept = new Map();
  const found = (except) => {
    if (!kept.has(except)) kept.set(except, find(except));
    return [...kept.get(except)];
  };
  const find = (except) => {
    const words = fold(state.q).split(/\s+/).filter(Boolean);
    return view(state.scenario).facts.filter((fact) => words.every((word) => searched(fact).includes(' ' + word)) && meets(fact, except));
  };

  // --- Pages.

  const marks = { occurred: 'occurred', planned: 'planned', expected: 'planned', proposed: 'planned', cancelled: 'called off', postponed: 'called off' };
  const shape = (status, x, y) => {
    const word = marks[status];
    if (word === 'planned') return s('path', { class: 'mark hollow', d: `M${x} ${y - 6}l6 6-6 6-6-6z` });
    if (word === 'called off') return s('path', { class: 'mark cross', d: `M${x - 5} ${y - 5}l10 10m0-10l-10 10` });
    if (word === 'occurred') return s('circle', { class: 'mark', cx: x, cy: y, r: 5 });
    return s('rect', { class: 'mark hollow', x: x - 4, y: y - 4, width: 8, height: 8 });
  };

  const timeline = () => {
    const events = found().filter((fact) => fact.when && (fact.when.first !== null || fact.when.last !== null))
      .sort((one, other) => (one.when.first ?? one.when.last) - (other.when.first ?? other.when.last) || (one.name < other.name ? -1 : 1));
    if (events.length === 0) return none('No event with a date');
    const shown = state.more ? events : events.slice(0, most);
    const [first, last] = [Math.min(...shown.map((fact) => fact.when.first ?? fact.when.last)), Math.max(...shown.map((fact) => fact.when.last ?? fact.when.first))];
    const [left, width, row] = [10, 450, 24];
    const x = (day) => left + (width * (Math.max(first, Math.min(last, day)) - first)) / Math.max(1, last - first);
    const height = shown.length * row + 34;
    const years = [];
    const step = Math.max(1, Math.ceil((last - first) / 365 / 12));
    for (let year = new Date(first * 864e5).getUTCFullYear() + 1; dayOf(`${String(year).padStart(4, '0')}-01-01`) <= last; year += step) years.push(year);
    return [
      h('p', { class: 'legend' }, `${count(events.length, 'event')}. Bands reach from the first to the last day that a date can mean; hatched ones are about (~), dashed ones uncertain (?). `,
        'A disc occurred, a diamond is planned, a cross was called off, a square has no status.'),
      h('div', { class: 'chart' }, s('svg', { width: 1090, height, role: 'list', 'aria-label': 'Events by date' },
        s('defs', {}, s('pattern', { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, s('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6 }))),
        years.map((year) => { const at1 = x(dayOf(`${String(year).padStart(4, '0')}-01-01`)); return s('g', { 'aria-hidden': 'true' }, s('line', { class: 'year', x1: at1, y1: 18, x2: at1, y2: height }), s('text', { class: 'year', x: at1 + 3, y: 14 }, String(year))); }),
        shown.map((fact, place) => bar(fact, x, 34 + place * row, last)))),
      moreOf(shown, events),
    ];
  };
  const bar = (fact, x, y, last) => {
    const when = fact.when;
    const [from, to] = [x(when.first ?? when.last), x(when.last ?? last)];
    const status = statusOf(fact);
    const kind = (/~|%/.test(when.text) ? ' about' : '') + (/\?|%/.test(when.text) ? ' unsure' : '') + (when.first === null || when.last === null ? ' open' : '');
    return s('g', { role: 'listitem' }, s('a-svg', { href: link({ fact: fact.name }), class: 'event' },
      fact.label.length > 54 && s('title', {}, fact.label),
      s('rect', { class: 'row', x: 0, y: y - 12, width: 1090, height: 24 }),
      s('rect', { class: 'band' + kind, x: from - 3, y: y - 5, width: Math.max(6, to - from + 6), height: 10, rx: 2 }),
      shape(status, (from + to) / 2, y),
      s('text', { x: 490, y: y + 4 }, fact.label.length > 54 ? fact.label.slice(0, 53) + '…' : fact.label),
      s('text', { class: 'small', x: 1085, y: y + 4, 'text-anchor': 'end' }, status ? `${when.text} ${status}` : when.text)));
  };

  const nothing = (text) => h('p', { class: 'nothing' }, text);
  const none = (what) => nothing(view(state.scenario).facts.length === 0 ? 'There are no facts here.' : isFiltered() ? what + ' meets this search.' : what + ' is here.');
  const moreOf = (shown, all) => shown.length < all.length ? h('p', {}, h('a', { href: link({ more: '1' }), class: 'button' }, `Show all ${all.length}`)) : null;

  const factList = () => {
    const all = found().sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0));
    if (all.length === 0) return none('No fact');
    const shown = state.more ? all : all.slice(0, most);
    return [
      h('p', { class: 'legend' }, count(all.length, 'fact') + '.'),
      h('ul', { class: 'list' }, shown.map((fact) => h('li', {}, factLink(fact), ' ', h('span', { class: 'small' }, fact.kind.label + (statusOf(fact) ? ', ' + statusOf(fact) : '') + (fact.isAssumed ? ', assumed' : ''))))),
      moreOf(shown, all),
    ];
  };

  const onDay = () => {
    const day = dayOf(state.day);
    const all = found().flatMap((fact) => changing(fact).map((field) => ({ fact, field, answer: at(fact, field, day) })));
    const groups = new Map();
    all.forEach((entry) => { if (!groups.has(entry.field)) groups.set(entry.field, []); groups.get(entry.field).push(entry); });
    const certainty = (entry) => (entry.answer.known.length > 0 ? 'known' : entry.answer.possible.length > 0 ? 'possible' : 'unknown');
    const slider = h('input', { type: 'range', id: 'slider', min: firstDay, max: lastDay, value: Math.max(firstDay, Math.min(lastDay, day)), 'aria-label': 'Day', 'aria-valuetext': state.day, oninput: (event) => go({ day: dayText(Number(event.target.value)) }, true) });
    return [
      h('form', { class: 'day', onsubmit: (event) => event.preventDefault() },
        h('label', {}, 'What held on ', h('input', { type: 'date', id: 'day', value: state.day, onchange: (event) => event.target.value && go({ day: event.target.value }) })), slider),
      h('p', { class: 'legend' }, 'Known is what sources place on this day; possible is what they leave open; of the rest nothing is known.'),
      all.length === 0 ? none('Nothing that changes over time') : [...groups].sort().map(([field, entries]) => h('section', {}, h('h3', {}, field),
        h('table', {}, h('thead', {}, h('tr', {}, ['Fact', 'Value', 'Certainty'].map((title) => h('th', { scope: 'col' }, title)))),
          h('tbody', {}, entries.filter((entry) => certainty(entry) !== 'unknown').slice(0, most).map((entry) => h('tr', { class: certainty(entry) },
            h('th', { scope: 'row' }, factLink(entry.fact)),
            h('td', {}, [...entry.answer.known, ...(entry.answer.known.length > 0 ? [] : entry.answer.possible)].map((value, place) => [place > 0 ? ', ' : '', named(value)])),
            h('td', {}, certainty(entry)))))),
        entries.some((entry) => certainty(entry) === 'unknown') && h('p', { class: 'small' }, `Unknown of ${count(entries.filter((entry) => certainty(entry) === 'unknown').length, 'fact')}.`))),
    ];
  };

  const disputes = () => {
    const all = found().flatMap((fact) => [...new Set(fact.claims.filter((claim) => claim.standing === 'disputed' || claim.standing === 'rejected' || claim.quotes.some((quote) => quote.denies)).map((claim) => claim.field))].map((field) => ({ fact, field })));
    if (all.length === 0) return nothing(`Nothing ${isFiltered() ? 'that meets this search ' : ''}is disputed, rejected or denied.`);
    return all.map(({ fact, field }) => h('section', { class: 'dispute' }, h('h3', {}, factLink(fact), ': ' + field),
      h('div', { class: 'sides' }, fact.claims.filter((claim) => claim.field === field).map((claim) => h('div', { class: 'side ' + claim.standing }, claimBlock(fact, claim))))));
  };

  const sourceList = () => {
    // As the scenario has them: of a fact that a variant changes without what it replaces, and each quote once.
    const visible = new Set(found());
    const bySource = new Map();
    [...visible].flatMap(quotesOf).forEach((quote) => { if (!bySource.has(quote.source)) bySource.set(quote.source, []); bySource.get(quote.source).push(quote); });
    const all = sources.filter((source) => lineage(state.scenario).includes(source.fact.scenario) && (bySource.has(source.fact.name) || visible.has(view(state.scenario).byName.get(source.fact.name))))
      .filter((source, place, every) => every.findIndex((other) => other.fact.name === source.fact.name) === place);
    if (all.length === 0) return none('No source');
    const shown = state.more ? all : all.slice(0, most);
    return [...shown.map((source) => {
      const own = (bySource.get(source.fact.name) || []).sort((one, other) => one.line - other.line);
      return h('details', { class: 'source' },
        h('summary', {}, h('b', {}, source.fact.label), ' ', h('span', { class: 'small' }, [source.publisher, source.published, source.reliability && 'reliability ' + source.reliability, count(own.length, 'quote')].filter(Boolean).join(', '))),
        h('p', {}, factLink(source.fact, 'All that is said of this source'), source.within && ' · within ' + source.within, source.url && [' · ', webLink(source.url)]),
        texts[source.text] ? reader(source, own) : quoteLines(own));
    }), moreOf(shown, all)];
  };
  const webLink = (url) => (/^https?:\/\//.test(url) ? h('a', { href: url, rel: 'noopener noreferrer' }, url) : url);
  const quoteLines = (own) => h('ol', { class: 'quotes' }, own.slice(0, state.more ? own.length : most).map((quote) => h('li', {}, h('q', {}, quote.words), ' ', h('span', { class: 'small' }, [quote.line > 0 && 'line ' + quote.line, quote.via.length > 0 && chain(quote)].filter(Boolean).join(', ')), ' ', factLink(quote.fact))));
  const reader = (source, own) => {
    const text = texts[source.text];
    const parts = [];
    let next = 0;
    own.filter((quote) => quote.span.length === 2).sort((one, other) => one.span[0] - other.span[0]).forEach((quote) => {
      const [from, to] = [Math.max(next, quote.span[0]), quote.span[1]];
      if (to <= from) return;
      parts.push(text.slice(next, from), h('a', { href: link({ fact: quote.fact.name }), class: 'quoted' }, h('mark', { title: quote.fact.label }, text.slice(from, to))));
      next = to;
    });
    return h('div', { class: 'reader' }, parts, text.slice(next));
  };

  const whatIf = () => {
    const variants = scenarios.filter((scenario) => scenario.base);
    if (variants.length === 0) return nothing('There is no variant of a scenario.');
    return variants.map((variant) => h('section', {}, h('h3', {}, h('a', { href: link({ scenario: variant.name, page: 'timeline' }) }, variant.label)),
      h('p', { class: 'small' }, 'A variant of ', (scenarios.find((scenario) => scenario.name === variant.base) || { label: variant.base }).label),
      h('ul', {}, changes.filter((change) => change.variant === variant.name).map((change) => {
        const after = facts.find((fact) => fact.isChange && fact.scenario === variant && fact.name === change.fact);
        const value = (fact) => fact && fact.claims.filter((claim) => claim.field === change.field && claim.standing !== 'rejected').map((claim) => claim.values.map((each) => (claim.namesFacts && anyFact.has(each) ? anyFact.get(each).label : each)).join(', ') + (claim.time ? ` (${claim.time})` : '')).join('; ');
        return h('li', {}, change.change === 'assumed' ? 'Assumes ' : 'Leaves out ', named(change.fact), change.field && ' ' + change.field,
          change.field && [': ', h('del', {}, value(view(variant.base).byName.get(change.fact)) || 'nothing'), ' → ', h('ins', {}, value(after) || 'nothing')], change.because && [' because ', h('i', {}, change.because)]);
      }), facts.filter((fact) => fact.scenario === variant && !fact.isChange).map((fact) => h('li', {}, 'Adds ', factLink(fact))))));
  };

  // --- The card of a fact.

  const chain = (quote) => [...quote.via, quote.source].reverse().length > 1 ? [quote.source, ...quote.via].join(' → ') : quote.source;
  const quoteItem = (quote) => h('li', { class: quote.denies ? 'denies' : null }, h('q', {}, quote.words), ' — ',
    [quote.source, ...quote.via].map((name, place) => [place > 0 ? ' → ' : '', named(name)]),
    h('span', { class: 'small' }, (quote.line > 0 ? ', line ' + quote.line : '') + (quote.credibility > 0 ? ', credibility ' + quote.credibility : '') + (quote.denies ? ', denies it' : '')));
  const valueOf = (claim, value) => {
    if (!claim.namesFacts) return value;
    const [name, ...rest] = value.split(' ');
    return [named(name), rest.length > 0 && ' ' + rest.join(' ').replace(/(as|via) (\S+)/g, (all, word, other) => `${word} ${(anyFact.get(other) || { label: other }).label}`)];
  };
  const claimBlock = (fact, claim) => [
    h('p', { class: 'value' }, claim.values.map((value, place) => [place > 0 ? '; ' : '', valueOf(claim, value)]), claim.time && h('span', { class: 'time' }, ' ' + claim.time)),
    h('p', { class: 'small' }, [claim.standing, claim.isAssumed && 'assumed by a variant', claim.isInferred && 'follows from a reason', claim.isInherited && 'rests on the words under the first line'].filter(Boolean).join(', ')),
    claim.because && h('p', { class: 'because' }, 'Because ', claim.because),
    claim.quotes.length > 0 && h('ul', { class: 'quotes' }, claim.quotes.map(quoteItem)),
    h('p', { class: 'small place' }, `${claim.file}:${claim.line}`),
  ];
  /** Why a fact that is shown does not hold in the scenario; null if it does. */
  const elsewhere = (fact) => {
    if (view(state.scenario).byName.has(fact.name)) return null;
    const by = lineage(state.scenario).find((scenario) => changes.some((change) => change.variant === scenario.name && change.change === 'retracted' && !change.field && change.fact === fact.name));
    return by ? `‘${by.label}’ leaves this fact out. It stands here as ‘${fact.scenario.label}’ has it.` : `This fact is one of ‘${fact.scenario.label}’, and not of what is shown here.`;
  };
  const card = (fact) => {
    const referrers = view(state.scenario).referrers.get(fact.name) || [];
    const groups = [...new Set(fact.claims.map((claim) => claim.field))];
    return h('aside', { class: 'card', 'aria-label': fact.label },
      h('header', {}, h('h2', { id: 'card', tabindex: -1 }, fact.label), h('a', { href: link({ fact: '' }), class: 'button close' }, 'Close')),
      h('p', { class: 'small' }, `${fact.kind.label} `, h('code', {}, fact.name), ` · ${fact.file}:${fact.line}`, fact.isAssumed && ' · assumed by a variant', fact.changed.length > 0 && ` · the variant changes ${fact.changed.join(', ')}`),
      elsewhere(fact) && h('p', { class: 'elsewhere' }, elsewhere(fact)),
      fact.documentation && h('p', {}, fact.documentation),
      fact.quotes.length > 0 && [h('h3', {}, 'Words'), h('ul', { class: 'quotes' }, fact.quotes.map(quoteItem))],
      fact.because && h('p', { class: 'because' }, 'Because ', fact.because),
      groups.map((field) => h('section', {}, h('h3', {}, field), fact.claims.filter((claim) => claim.field === field).map((claim) => h('div', { class: 'claim ' + claim.standing }, claimBlock(fact, claim))))),
      referrers.length > 0 && h('section', {}, h('h3', {}, 'Named by'), h('ul', {}, referrers.slice(0, 60).map((entry) => h('li', {}, factLink(entry.fact), h('span', { class: 'small' }, ' ' + entry.claim.field + (entry.claim.time ? ', ' + entry.claim.time : ''))))), referrers.length > 60 && h('p', { class: 'small' }, `and ${referrers.length - 60} more`)),
      graph(fact));
  };

  /** A fact, what it is tied to, and what that is tied to. */
  const neighbors = (fact) => {
    const found1 = new Map();
    fact.claims.filter((claim) => claim.namesFacts && claim.standing !== 'rejected').forEach((claim) => claim.values.forEach((value) => {
      const other = view(state.scenario).byName.get(value.split(' ')[0]);
      if (other && other !== fact && !found1.has(other)) found1.set(other, claim.field + (claim.time ? ' ' + claim.time : ''));
    }));
    (view(state.scenario).referrers.get(fact.name) || []).forEach((entry) => { if (entry.fact !== fact && !found1.has(entry.fact)) found1.set(entry.fact, entry.claim.field + (entry.claim.time ? ' ' + entry.claim.time : '')); });
    return found1;
  };
  const graph = (fact) => {
    const ring = [...neighbors(fact)].slice(0, 14);
    if (ring.length === 0) return null;
    const size = 560;
    const place = (angle, radius) => [size / 2 + Math.cos(angle) * radius, size / 2 + Math.sin(angle) * radius];
    const seen = new Set([fact, ...ring.map(([other]) => other)]);
    const [nodes, edges] = [[], []];
    const node = (each, [x, y], isFar) => nodes.push(s('a-svg', { href: link({ fact: each.name }), class: 'node' + (isFar ? ' far' : '') + (each === fact ? ' center' : '')},
      s('title', {}, each.label), s('circle', { cx: x, cy: y, r: isFar ? 4 : 7 }), s('text', { x, y: y - 10, 'text-anchor': 'middle' }, each.label.length > 24 ? each.label.slice(0, 23) + '…' : each.label)));
    const edge = ([x1, y1], [x2, y2], text) => edges.push(s('line', { class: 'edge', x1, y1, x2, y2 }, s('title', {}, text)), /from|to |at /.test(text) && s('text', { class: 'small', x: (x1 + x2) / 2, y: (y1 + y2) / 2, 'text-anchor': 'middle' }, text.length > 30 ? text.slice(0, 29) + '…' : text));
    ring.forEach(([other, text], number) => {
      const angle = (2 * Math.PI * number) / ring.length - Math.PI / 2;
      const here = place(angle, 130);
      edge(place(0, 0), here, text);
      [...neighbors(other)].filter(([far]) => !seen.has(far)).slice(0, 2).forEach(([far, farText], farNumber, all) => {
        seen.add(far);
        const there = place(angle + (farNumber - (all.length - 1) / 2) * (Math.PI / ring.length), 235);
        edge(here, there, farText);
        node(far, there, true);
      });
      node(other, here, false);
    });
    node(fact, place(0, 0), false);
    return h('section', {}, h('h3', {}, 'Ties in two steps'), h('div', { class: 'chart' }, s('svg', { width: size, height: size, role: 'group', 'aria-label': 'What ' + fact.label + ' is tied to' }, edges.filter(Boolean), nodes)));
  };

  // --- The frame.

  const facetList = (name) => {
    const facet = facets[name];
    const counts = new Map();
    found(name).forEach((fact) => facet.of(fact).forEach((value) => counts.set(value, (counts.get(value) || 0) + 1)));
    const wanted = chosen(name);
    wanted.forEach((value) => counts.has(value) || counts.set(value, 0));
    if (counts.size === 0) return null;
    const toggle = (value) => { const next = new Set(wanted); if (!next.delete(value)) next.add(value); return [...next].join(','); };
    return h('details', { class: 'facet', open: wanted.size > 0 || name === 'kind', id: 'facet-' + name }, h('summary', {}, facet.title),
      h('ul', {}, [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([value, number]) => h('li', {},
        h('label', {}, h('input', { type: 'checkbox', checked: wanted.has(value), onchange: () => go({ [name]: toggle(value), more: '' }) }), ` ${facet.label(value)} `, h('span', { class: 'small' }, String(number)))))));
  };

  const search = h('input', { type: 'search', id: 'search', placeholder: 'Search names, labels and quotes ( / )', 'aria-label': 'Search names, labels and quotes', oninput: () => go({ q: search.value, more: '' }, true) });
  const frame = { tabs: h('nav', { 'aria-label': 'Pages' }), scenario: h('div', {}), facets: h('section', { class: 'facets', 'aria-label': 'Filters' }), main: h('main', { id: 'main', tabindex: -1 }), card: h('div', { class: 'side-card' }) };
  root.replaceChildren(
    h('a', { href: '#main', class: 'skip', onclick: (event) => { event.preventDefault(); frame.main.focus(); } }, 'Skip to the facts'),
    h('header', { class: 'top' }, h('h1', {}, document.title), frame.scenario, search), frame.tabs, h('div', { class: 'body' }, frame.facets, frame.main, frame.card));

  const scenarioChoice = () => scenarios.length < 2 ? [] : [h('label', {}, 'As told in ', h('select', { id: 'scenario', onchange: (event) => go({ scenario: event.target.value }) },
    scenarios.map((scenario) => h('option', { value: scenario.name, selected: scenario.name === state.scenario }, scenario.label + (scenario.base ? ' (what if)' : '')))))];

  let shownFact = '';
  const update = () => {
    read();
    kept = new Map();
    const focused = document.activeElement && document.activeElement.id;
    if (search.value !== state.q) search.value = state.q;
    frame.scenario.replaceChildren(...scenarioChoice());
    frame.tabs.replaceChildren(...pages.filter((page) => page !== 'changes' || scenarios.some((scenario) => scenario.base)).map((page) => h('a', { href: link({ page }), 'aria-current': page === state.page ? 'page' : null }, titles[page])));
    frame.facets.replaceChildren(...Object.keys(facets).map(facetList).filter(Boolean));
    const page = { timeline, facts: factList, day: onDay, disputes, sources: sourceList, changes: whatIf }[state.page]();
    frame.main.replaceChildren(h('h2', { class: 'unseen' }, titles[state.page]), ...[page].flat(9).filter(Boolean));
    const fact = state.fact && (view(state.scenario).byName.get(state.fact) || anyFact.get(state.fact));
    frame.card.replaceChildren(...(fact ? [card(fact)] : []));
    document.body.classList.toggle('has-card', Boolean(fact));
    if (fact && fact.name !== shownFact) document.getElementById('card').focus();
    else if (focused && document.getElementById(focused) && document.activeElement.id !== focused) document.getElementById(focused).focus();
    shownFact = fact ? fact.name : '';
  };

  document.addEventListener('keydown', (event) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape' && state.fact) go({ fact: '' });
    else if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === '/') { event.preventDefault(); search.focus(); }
    else if (event.key >= '1' && event.key <= String(pages.length)) go({ page: pages[Number(event.key) - 1] });
    else if ((event.key === '[' || event.key === ']') && state.page === 'day') go({ day: dayText(dayOf(state.day) + (event.key === ']' ? 30 : -30)) }, true);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = [...frame.main.querySelectorAll('a[href]')];
      const next = all[all.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (all.includes(document.activeElement) && next) { event.preventDefault(); next.focus(); }
    }
  });
  window.addEventListener('hashchange', update);
  window.addEventListener('popstate', update);
  update();
  window.atlas = {
    at: (scenario, fact, field, day) => at(view(scenario).byName.get(fact), field, dayOf(day)),
    changing: (scenario) => view(scenario).facts.flatMap((fact) => [...new Set(fact.spans.map((span) => span.field))].map((field) => ({ scenario, fact: fact.name, field }))),
  };
})();
