// Imports nothing: the build reads it by itself to make Excel's English metadata.

/** Description of a custom function and of its parameters, in order. */
export interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const BLANK = 'On the desktop an empty cell is read as 0: write N/A.';

/**
 * English help of the custom functions. The Indonesian help is the JSDoc in src/functions, which Excel's metadata is
 * made from; ids and parameter names are the same in every language.
 */
export const ENGLISH_FUNCTIONS = {
  CAPAIAN: {
    description: `Achievement in percent points: actual against target, by direction. Whole columns give a whole column. ${BLANK}`,
    parameters: {
      target: 'Target, one cell or a column. A range target such as "80 - 90" is allowed.',
      realisasi: 'Actual (realisasi), as many cells as target.',
      arah: 'Direction: "maksimal" (higher is better), "minimal" (lower is better) or "stabil". Left out: that of the method profile.',
    },
  },
  KRITERIA: {
    description:
      'Criterion (kriteria) of an achievement or NPS by the bands of the method profile. The achievement is in percent points: 98.2, not 0.982.',
    parameters: { capaian: 'Achievement or NPS in percent points, one cell or a column.' },
  },
  NPS: {
    description: `Score of an objective (NPS): weighted mean of achievements. One column or row: achievements; exactly two columns: target and actual, computed first. Header row, N/A, - and empty rows are left out. ${BLANK}`,
    parameters: {
      nilai: 'Achievements in one column or row; or target and actual side by side in two columns.',
      bobot: 'Weights, one per row, each above 0. Left out: all the same.',
    },
  },
  NPS_PERSPEKTIF: {
    description:
      'Score of one perspective: mean of the NPS of its objectives. A perspective name that stands once above blank cells, as in merged cells, holds for the rows below.',
    parameters: {
      nps: 'NPS of the objectives, one column.',
      perspektif: 'Perspective of each objective, as many cells as nps.',
      nama: 'Name of the perspective wanted, one cell or several.',
    },
  },
  NPSS: {
    description:
      'Total score (NPSS): mean of the perspectives, each the mean of its objectives; weights of perspectives come from the method profile. Without perspektif: mean of the objectives.',
    parameters: {
      nps: 'NPS of the objectives, one column.',
      perspektif: 'Perspective of each objective, as many cells as nps. Left out: mean of the objectives.',
    },
  },
  PENYERAPAN: {
    description: 'Percent input (budget absorption): budget spent / budget ceiling x 100.',
    parameters: {
      pagu: 'Budget ceiling (pagu) in rupiah, one cell or a column.',
      realisasi: 'Budget spent in rupiah, as many cells as pagu.',
    },
  },
  INDEKS_EFISIENSI: {
    description: 'Efficiency index (IE): achievement of the output / percent input.',
    parameters: {
      output: 'Achievement or NPS in percent points, one cell or a column.',
      input: 'Percent input, as many cells as output.',
    },
  },
  TINGKAT_EFISIENSI: {
    description: 'Efficiency level (TE): (IE - SE) / SE.',
    parameters: {
      ie: 'Efficiency index, one cell or a column.',
      se: 'Efficiency standard. Left out: that of the method profile (1).',
    },
  },
  KATEGORI_EFISIENSI: {
    description: 'Efficiency category: Efisien when TE is 0 to 1, else Tidak Efisien, on the unrounded TE.',
    parameters: { te: 'Efficiency level, one cell or a column.' },
  },
  CAPAIAN_TE: {
    description: 'Achievement of TE by the table of the method profile: 100 for TE up to 0.2 down to 75.',
    parameters: { te: 'Efficiency level, one cell or a column.' },
  },
  NILAI_EFISIENSI: {
    description:
      'Efficiency value (NE) of PMK 22/2021: 50% + E/20 x 50%, E between -20 and 20 percent; outside, the end of the scale.',
    parameters: { e: 'Efficiency (E) in percent, one cell or a column.' },
  },
  ANGKA: {
    description:
      'Reads figures written as text: "92,25", "Rp27.919.789.000", "Efisien (91%)". Decimal comma or point is decided by the whole column, not by one cell; a figure that stays open gives #VALUE!.',
    parameters: {
      teks: 'Cells to read; a column at once is read more surely than one cell.',
      contoh: 'More cells of the same column, as witnesses of how its figures are written.',
    },
  },
  TRIWULAN: {
    description: `Achievement up to a quarter: actual up to TW / target up to TW x 100. Each row holds the four quarters side by side; one column holds them below each other. ${BLANK}`,
    parameters: {
      target: 'Targets of TW I to IV: four columns, or one column of four cells.',
      realisasi: 'Actuals of TW I to IV, in the same shape.',
      tw: 'Quarter: 1 to 4, or "TW II".',
      jenis:
        '"kumulatif", "jumlah" (sum), "nilai akhir" (last value) or "rata-rata" (mean). Left out: that of the method profile.',
    },
  },
  NKA: {
    description: 'Budget performance value (NKA): EKA x 60% + IKPA x 40%.',
    parameters: {
      eka: 'EKA value, one cell or a column.',
      ikpa: 'IKPA value, as many cells as eka.',
      bobot: 'Weights of EKA and IKPA, two cells. Left out: 60 and 40.',
    },
  },
  SAKIP: {
    description:
      'SAKIP (AKIP) value of four or five components. Points, none above its weight, are added up; scores of 0 to 100 are weighted. Weights without bobot: 30, 25, 15, 10, 20 for five, 30, 30, 15, 25 for four.',
    parameters: {
      nilai: 'Components in the order of the regulation, one column or row.',
      bobot: 'Weights of the components, as many cells as nilai.',
    },
  },
  PREDIKAT: {
    description: 'SAKIP predicate of a value of 0 to 100: AA, A, BB, B, CC, C or D.',
    parameters: { nilai: 'SAKIP value, one cell or a column.' },
  },
  HITUNG: {
    description: `All results of a table at once: % achievement, criterion; with budgets also % input, IE, SE, category, TE, achievement of TE. A header row gives headers. Not measured: N/A; empty rows stay empty. ${BLANK}`,
    parameters: {
      target: 'Targets, one column.',
      realisasi: 'Actuals, as many cells as target.',
      pagu: 'Budget ceilings in rupiah, as many cells as target.',
      realisasi_anggaran: 'Budget spent in rupiah, as many cells as target.',
    },
  },
} as const satisfies Readonly<Record<string, FunctionText>>;

/** Ids of the custom functions, which are their names in cells too; an id never changes. */
export type FunctionId = keyof typeof ENGLISH_FUNCTIONS;
