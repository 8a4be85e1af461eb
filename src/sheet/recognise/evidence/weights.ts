/**
 * Every weight of evidence, in nats (natural logarithm of a likelihood ratio): 2.3 nats are ten to one. One place,
 * so that a change can be judged by `npm run fuzz:kantor`, which prints for each margin how many readings were right.
 */
export const WEIGHTS = {
  // words of headers
  'header-phrase': { nats: 6, why: 'the header says it in words of the dictionary' },
  'header-typing-error': { nats: 4, why: 'the header says it, with a typing error' },
  'header-group': { nats: 4, why: 'the group title above says it' },
  'header-neighbour': { nats: 2, why: 'the column beside it makes it likely' },
  'form-signature': { nats: 8, why: 'the header tree is that of an official form' },
  // values
  'unit-word': { nats: 4, why: 'the unit of the row names what is counted: orang is no money, Rp is' },
  'magnitude-refutes': { nats: -4, why: 'spent more than three times the ceiling, a percentage above 300' },
  // columns of figures
  'large-figures': { nats: 3, why: 'figures of seven digits or more are mostly rupiah' },
  'pair-beside': {
    nats: 6,
    why: 'another pair of the same words stands beside it: one is money, one performance',
  },
  'only-pair': { nats: 8, why: 'a table of indicators with one pair of target and realisasi measures them' },
  'closes-pair': { nats: 5, why: 'a percentage mostly stands right of the pair that it is of' },
  'percent-of-other': { nats: 6, why: 'the other pair has a percentage of its own' },
  'word-capaian': { nats: 3, why: 'capaian is mostly said of performance, of money penyerapan' },
  // direction
  'direction-default': { nats: 2.5, why: 'most indicators are better when higher' },
  'direction-name': { nats: 2, why: 'names such as angka kematian are mostly better when lower' },
  'direction-target-sign': { nats: 6, why: 'the target is written as a bound: <= 5, paling banyak 5' },
  'direction-column': { nats: 9, why: 'a column of the sheet says so' },
} as const satisfies Readonly<Record<string, { readonly nats: number; readonly why: string }>>;

/** Id of a rule of evidence. */
export type EvidenceId = keyof typeof WEIGHTS;

/** Margins, in nats, from which a reading is taken, taken with a remark, or asked about. */
export const MARGINS = { taken: 5, remarked: 3 } as const;
