import { version } from '../../package.json';
import { runLakip } from './runLakip';

describe('lakip', () => {
  it('shows its commands and exit codes, within 80 columns', async () => {
    const { code, out } = await runLakip('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/hitung +hitung capaian/);
    expect(out).toMatch(/kenali +tunjukkan/);
    expect(out).toMatch(/Kode keluar: 0 selesai; 1 .*; 2/);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it.each(['hitung', 'kenali', 'laporan', 'rekap', 'riwayat', 'pulihkan', 'pasang'])(
    'documents every option of %s in both languages',
    async (command) => {
      const { COMMANDS } = await import('../../src/cli/commands/commands');
      const names = COMMANDS[command as 'hitung'].options.map(({ name }) => name);
      for (const language of ['id', 'en']) {
        const { out } = await runLakip(command, '--help', '--bahasa', language);
        expect(names.filter((name) => !out.includes(`  ${name}`))).toEqual([]);
        expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
      }
    },
  );

  it('prints its version', async () => {
    expect(await runLakip('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['hitng', 'a.xlsx'], 'Perintah “hitng” tidak dikenal. Maksud Anda “hitung”?\nLihat lakip --help.\n'],
    [
      ['hitung', '--kluaran', 'x'],
      'Opsi --kluaran tidak dikenal. Maksud Anda --keluaran?\nLihat lakip --help.\n',
    ],
    [
      ['hitung', '--mode', 'angka'],
      'Isi opsi --mode “angka” tidak dikenal. Pilihannya: nilai, rumus, lakip.\nLihat lakip --help.\n',
    ],
    [['hitung'], 'Sebutkan berkas .xlsx yang dihitung.\n'],
    [['laporan', 'a', 'b'], 'Sebutkan satu buku kerja saja.\n'],
    [['kenali', '--bahasa', 'en'], 'Name the .xlsx file to work on.\n'],
    [
      ['hitung', 'a', 'b', '--keluaran', 'c'],
      'Opsi --keluaran hanya untuk satu berkas. Untuk banyak berkas pakai --folder.\n',
    ],
    [['hitung', 'a', '--keluaran', 'c', '--folder', 'd'], 'Pilih salah satu: --keluaran atau --folder.\n'],
    [
      ['--bahasa', 'en', 'hitung', 'a', '--profil', 'bpom'],
      /^There is no profile “bpom”\. Built in: bpom-2021, .*; or name a \.json file\.\n$/,
    ],
    [
      ['hitung', 'a', '--peta', 'tidak-ada.json'],
      'Berkas tidak-ada.json tidak ditemukan. Periksa nama dan foldernya.\n',
    ],
  ])('refuses %j with 2 and says why', async (words, message) => {
    const { code, out, err } = await runLakip(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    if (typeof message === 'string') expect(err).toBe(message);
    else expect(err).toMatch(message);
  });
});
