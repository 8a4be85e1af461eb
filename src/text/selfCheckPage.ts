import type { Words } from './language';

/** What the page says that checks a server in the browser (`periksa.html`). */
export const SELF_CHECK_WORDS = {
  title: { id: 'Pemeriksaan server LAKIP', en: 'Check of the LAKIP server' },
  running: { id: 'Memeriksa, {done} dari {all} berkas...', en: 'Checking, {done} of {all} files...' },
  well: { id: 'Semua benar: {count} berkas diperiksa.', en: 'All is well: {count} files checked.' },
  faults: { id: 'Yang harus diperbaiki ({count})', en: 'To be mended ({count})' },
  remarks: { id: 'Catatan ({count})', en: 'Remarks ({count})' },
  more: { id: 'dan {count} lagi: {paths}', en: 'and {count} more: {paths}' },
  certificate: {
    id: 'Sertifikat: bila peramban memperingatkan sebelum halaman ini terbuka, atau bilah alamat berkata "Tidak aman", Excel tidak akan memuat LAKIP di komputer ini. Pasang sertifikat dari CA yang dipercaya komputer ini.',
    en: 'Certificate: if the browser warned before this page opened, or the address bar says "Not secure", Excel will not load LAKIP on this computer. Use a certificate of a CA that this computer trusts.',
  },
  copy: { id: 'Salin teks', en: 'Copy text' },
  copied: { id: 'Tersalin.', en: 'Copied.' },
  text: { id: 'Teks untuk dikirim ke pengelola', en: 'Text to send to the administrator' },
  privacy: {
    id: 'Halaman ini hanya meminta berkas LAKIP di alamat ini; tidak ada yang dikirim.',
    en: 'This page asks for the files of LAKIP at this address only; nothing is sent.',
  },
} as const satisfies Readonly<Record<string, Words>>;
