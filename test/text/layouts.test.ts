import { parseReportLayout, reportLayoutText } from '../../src/report/parseReportLayout';
import { REPORT_LAYOUTS } from '../../src/text/layouts';
import { defaultReportLayout } from '../../src/text/reportLayout';
import { chapter } from '../../src/text/chapter';
import { reportContent } from '../../src/app/reportWorkbook';
import { reportWords } from '../../src/text/reportWords';
import { kupangReport } from '../helpers/kupangReport';

const { result } = kupangReport();

function documentIn(id: string) {
  const layout = REPORT_LAYOUTS.find((each) => each.id === id)!.layout('id');
  const { data, parts } = reportContent(result, layout, reportWords('id'))!;
  return { data, document: chapter(data, parts, [], layout) };
}

const headings = (blocks: ReturnType<typeof documentIn>['document']['blocks'], level: number): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));

describe('the layouts that LAKIP comes with', () => {
  it.each(REPORT_LAYOUTS.map(({ id }) => id))('%s can be kept as a file and read again', (id) => {
    const layout = REPORT_LAYOUTS.find((each) => each.id === id)!.layout('id');
    const read = parseReportLayout(JSON.parse(reportLayoutText(layout)), defaultReportLayout('id'));
    expect(read).toMatchObject({ ok: true, value: layout });
  });

  it('are told apart by their names', () => {
    expect(new Set(REPORT_LAYOUTS.map(({ id }) => id)).size).toBe(REPORT_LAYOUTS.length);
    expect(REPORT_LAYOUTS[0]?.layout('id')).toEqual(defaultReportLayout('id'));
  });

  it('permenpan-53 speaks of sasaran strategis and has no forms of BPOM', () => {
    const { blocks } = documentIn('permenpan-53').document;
    expect(headings(blocks, 1).filter((text) => /Lampiran (?:7|8|9)\b/.test(text))).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('Sasaran Strategis');
    expect(JSON.stringify(blocks)).not.toContain('Sasaran Kegiatan');
    expect(headings(blocks, 1)).toContain('BAB II PERENCANAAN KINERJA');
  });

  it('interim has a page for each indicator and neither BAB II nor IV', () => {
    const { data, document } = documentIn('interim');
    expect(headings(document.blocks, 1)).toEqual([
      'BAB III AKUNTABILITAS KINERJA',
      'Lampiran 10. Capaian Kinerja Triwulan Tahun 2021',
    ]);
    const starts = document.blocks.filter(
      (block, at) =>
        block.kind === 'heading' && block.level === 4 && document.blocks[at - 1]?.kind === 'pages',
    );
    expect(starts).toHaveLength(data.indicators.length);
  });
});

it('a layout of unknown chapters is refused with its place', () => {
  const read = parseReportLayout(
    { versi: 1, bagian: [{ id: 'tabel-3.1' }], dokumen: ['bab9'] },
    defaultReportLayout('id'),
  );
  expect(read).toMatchObject({
    ok: false,
    issues: [{ code: 'layout-invalid', data: { path: 'dokumen[0]' } }],
  });
});
