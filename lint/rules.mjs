/** Rules of this project that no plugin has (docs/decisions/0171). */

const ofFunction = (node) => (node.declaration?.type === 'FunctionDeclaration' ? node.declaration : null);

/** An exported function says in a docstring what it gives. */
const docstring = {
  meta: { type: 'suggestion', schema: [], messages: { missing: '{{name}} has no docstring.' } },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      const declared = ofFunction(node);
      if (!declared) return;
      // An overload is described once, before the first.
      const [last] = context.sourceCode.getCommentsBefore(node).slice(-1);
      if (last?.type === 'Block' && last.value.startsWith('*')) return;
      context.report({ node, messageId: 'missing', data: { name: declared.id?.name ?? 'This function' } });
    },
  }),
};

/** Terms of the field that have an English name in code (docs/kata.md). */
const INDONESIAN = new Set(
  (
    'akhir anggaran angka arah awal bahasa baris berkas bobot bulan capaian catatan efisiensi fungsi hasil hitung ' +
    'indeks indikator isi jawaban judul jumlah kantor kata kategori kegiatan keluaran kenali kendala kinerja kolom ' +
    'kriteria kumulatif laporan lembar letak masalah masukan metode nama nilai pagu pasang penyerapan periksa ' +
    'perspektif predikat profil realisasi rekap rincian rumus sasaran satker satuan sebab semula skor tabel tahun ' +
    'temuan tingkat triwulan tujuan'
  ).split(' '),
);

/** What is declared in code has an English name; what users type or see is a text. */
const englishNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { indonesian: '{{name}}: {{word}} has an English name in code (docs/kata.md).' },
  },
  create(context) {
    const check = (node) => {
      const name = node?.type === 'Identifier' ? node.name : '';
      const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
      const word = words.map((each) => each.toLowerCase()).find((each) => INDONESIAN.has(each));
      if (word !== undefined) context.report({ node, messageId: 'indonesian', data: { name, word } });
    };
    return {
      FunctionDeclaration: (node) => check(node.id),
      VariableDeclarator: (node) => check(node.id),
      ClassDeclaration: (node) => check(node.id),
      TSInterfaceDeclaration: (node) => check(node.id),
      TSTypeAliasDeclaration: (node) => check(node.id),
    };
  },
};

export default { rules: { docstring, 'english-names': englishNames } };
