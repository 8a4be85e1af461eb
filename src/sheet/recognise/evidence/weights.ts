/**
 * Every weight of evidence, in nats (natural logarithm of a likelihood ratio): 2.3 nats are ten to one. One place,
 * so that a change can be judged by `npm run fuzz:offices`, which prints for each margin how many readings were right.
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
  'direction-plain-name': { nats: 1.2, why: 'what is better when lower mostly has a name that says so' },
  'direction-name': { nats: 2, why: 'names such as angka kematian are mostly better when lower' },
  'direction-target-sign': { nats: 6, why: 'the target is written as a bound: <= 5, paling banyak 5' },
  'direction-column': { nats: 9, why: 'a column of the sheet says so' },
  'direction-sentence': { nats: 8, why: 'a sentence says so: semakin kecil semakin baik' },
  'direction-bound': { nats: 6, why: 'the name states a bound: paling lama 5 hari' },
  'direction-zero-target': { nats: 3, why: 'nobody plans to reach nothing: a target of 0 is a bound' },
  'direction-reached': {
    nats: 5,
    why: 'Tercapai stands beside a realisasi that reaches the target one way only',
  },
  'direction-nearly-reached': {
    nats: 2,
    why: 'Tercapai beside a realisasi just short of the target is often said loosely',
  },
  'direction-targets-fall': {
    nats: 4,
    why: 'what is planned to fall over quarters or years is better when lower',
  },
  'direction-reached-refutes': { nats: -3, why: 'the other way the printed word would be wrong' },
  'direction-criterion': { nats: 2, why: 'a printed kriteria that only one direction can have' },
  // profile
  'profile-chosen': { nats: 2.5, why: 'a person chose the profile, or left the usual one' },
  // quarters and months
  'period-default': { nats: 2.5, why: 'the profile says how quarters are entered' },
  'period-header': { nats: 9, why: 'the header of the column says s.d.' },
  'period-count': { nats: 1, why: 'what is counted is mostly entered by period' },
  'period-share-summed': { nats: -5, why: 'percents and indices are not added up' },
  'period-falls': { nats: -4, why: 'what is counted on cannot fall' },
  'period-rises': {
    nats: 0.5,
    why: 'by chance one order of k in k! rises; budgets rise by habit, hence half',
  },
  'period-adds-up': { nats: 7, why: 'the figures of the periods add up to that of the year' },
  'period-ends-at': { nats: 5, why: 'the last figure is that of the year' },
  'period-misses': { nats: -2, why: 'the figures of the periods do not make up that of the year' },
  'period-mean': { nats: 7, why: 'the mean of the periods is the figure of the year' },
  'period-same': { nats: 4, why: 'every period has the target of the year' },
  'period-overspends': { nats: -4, why: 'the sum of the periods is far above the ceiling' },
} as const satisfies Readonly<Record<string, { readonly nats: number; readonly why: string }>>;

/** Id of a rule of evidence. */
export type EvidenceId = keyof typeof WEIGHTS;

/** Margins, in nats, from which a reading is taken, taken with a remark, or asked about. */
export const MARGINS = { taken: 5, remarked: 3 } as const;
