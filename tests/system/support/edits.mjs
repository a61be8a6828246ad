/** A text with the edits made that the protocol gives, all of which speak of the text before. */
export function applied(text, edits) {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)];
  const starts = [0, ...breaks.map(found => found.index + found[0].length)];
  const ends = [...breaks.map(found => found.index), text.length];
  const offset = ({ line, character }) => line < starts.length ? Math.min(starts[line] + character, ends[line]) : text.length;
  return edits
    .map((edit, order) => ({ start: offset(edit.range.start), end: offset(edit.range.end), newText: edit.newText, order }))
    .sort((a, b) => b.start - a.start || b.order - a.order)
    .reduce((made, edit) => made.slice(0, edit.start) + edit.newText + made.slice(edit.end), text);
}
