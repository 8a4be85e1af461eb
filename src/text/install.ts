import type { Issue } from '../kernel/issue';
import type { Language, Words } from './language';
import { fillTemplate } from './template';

interface InstallText {
  readonly what: Words;
  readonly cure: Words;
}

/** What can be wrong with an address, the built files, or a server that gives them out. */
const INSTALL = {
  'address-unreadable': {
    what: {
      id: '“{read}” bukan alamat yang dapat dipakai.',
      en: '“{read}” is no address that can be used.',
    },
    cure: {
      id: 'Tulis lengkap, misalnya https://lakip.kantor.go.id/lakip/: nama host, lalu folder dengan huruf, angka, dan tanda . _ - ~ saja, tanpa ? atau #.',
      en: 'Write it in full, for instance https://lakip.kantor.go.id/lakip/: a host name, then a folder of letters, digits and the signs . _ - ~ only, without ? or #.',
    },
  },
  'address-not-https': {
    what: { id: '{address} tidak memakai https.', en: '{address} does not use https.' },
    cure: {
      id: 'Excel hanya memuat add-in lewat https. Pasang sertifikat di server dan pakai alamat https://.',
      en: 'Excel loads add-ins over https only. Give the server a certificate and use an https:// address.',
    },
  },
  'address-is-number': {
    what: { id: '{address} memakai alamat IP.', en: '{address} uses an IP address.' },
    cure: {
      id: 'Sertifikat hampir selalu dibuat untuk nama. Pakai nama host yang ada di sertifikat.',
      en: 'A certificate is nearly always made for a name. Use the host name that stands in it.',
    },
  },
  'site-not-built': {
    what: {
      id: 'Di {folder} tidak ada hasil build LAKIP ({file}).',
      en: '{folder} holds no build of LAKIP ({file}).',
    },
    cure: {
      id: 'Jalankan npm run build di folder proyek, atau sebutkan folder hasilnya lewat --dari.',
      en: 'Run npm run build in the project, or name the folder with its result by --dari.',
    },
  },
  'server-unreachable': {
    what: { id: '{address} tidak menjawab[: {cause}].', en: '{address} does not answer[: {cause}].' },
    cure: {
      id: 'Periksa nama host, port, firewall, dan apakah server web sudah jalan, lalu ulangi.',
      en: 'Check the host name, the port, the firewall, and that the web server runs; then try again.',
    },
  },
  'certificate-untrusted': {
    what: {
      id: 'Sertifikat server tidak dipercaya[: {cause}].',
      en: 'The certificate of the server is not trusted[: {cause}].',
    },
    cure: {
      id: 'Pasang sertifikat dari CA yang dipercaya semua komputer, beserta sertifikat antaranya. Bila CA itu milik kantor, bagikan lewat Group Policy dan sebutkan berkasnya di sini dengan --ca.',
      en: 'Use a certificate of a CA that all computers trust, with its intermediate certificates. If the CA is your own, share it by Group Policy and name its file here with --ca.',
    },
  },
  'certificate-other-name': {
    what: { id: 'Sertifikat itu bukan untuk {host}.', en: 'The certificate is not for {host}.' },
    cure: {
      id: 'Buat sertifikat yang memuat nama itu (Subject Alternative Name), atau pakai alamat yang ada di sertifikat.',
      en: 'Make a certificate that names this host (Subject Alternative Name), or use the address that it names.',
    },
  },
  'certificate-expired': {
    what: { id: 'Masa berlaku sertifikat sudah lewat.', en: 'The certificate has expired.' },
    cure: { id: 'Perbarui sertifikat di server.', en: 'Renew the certificate on the server.' },
  },
  'certificate-ending': {
    what: {
      id: 'Sertifikat habis masa berlakunya dalam {days} hari.',
      en: 'The certificate expires in {days} days.',
    },
    cure: {
      id: 'Perbarui sebelum itu; sesudahnya panel dan fungsi berhenti di semua komputer.',
      en: 'Renew it before; afterwards pane and functions stop on every computer.',
    },
  },
  'file-absent': {
    what: {
      id: '{path} tidak ada di server (jawaban {status}).',
      en: '{path} is not on the server (answer {status}).',
    },
    cure: {
      id: 'Salin semua isi folder situs, dan pastikan server tidak menolak jenis berkas itu.',
      en: 'Copy the whole site folder, and see that the server does not refuse this kind of file.',
    },
  },
  'file-needs-login': {
    what: {
      id: '{path} meminta login (jawaban {status}).',
      en: '{path} asks for a login (answer {status}).',
    },
    cure: {
      id: 'Buka folder itu untuk akses anonim: Excel mengambil berkasnya tanpa akun. Isinya program saja, tanpa data kantor.',
      en: 'Allow anonymous access to the folder: Excel fetches the files without an account. They hold the program only, no data.',
    },
  },
  'file-moved': {
    what: {
      id: '{path} dialihkan (jawaban {status}[ ke {target}]).',
      en: '{path} is redirected (answer {status}[ to {target}]).',
    },
    cure: {
      id: 'Layani berkas langsung di alamat itu, tanpa pengalihan atau halaman login.',
      en: 'Serve the file at this very address, without a redirect or a login page.',
    },
  },
  'file-not-answered': {
    what: { id: '{path} tidak dijawab[: {cause}].', en: '{path} got no answer[: {cause}].' },
    cure: {
      id: 'Lihat catatan galat server, lalu ulangi.',
      en: 'See the error log of the server, then try again.',
    },
  },
  'file-differs': {
    what: {
      id: '{path} di server berbeda dari yang ada di {folder}.',
      en: '{path} on the server differs from the one in {folder}.',
    },
    cure: {
      id: 'Salin lagi isi folder situs: server masih memuat versi lain, atau perantara mengubah isinya.',
      en: 'Copy the site folder again: the server holds another version, or something in between changes the content.',
    },
  },
  'type-wrong': {
    what: {
      id: '{path} dikirim sebagai {read}, seharusnya {expected}.',
      en: '{path} is sent as {read}, not as {expected}.',
    },
    cure: {
      id: 'Perbaiki daftar jenis berkas (MIME) server; peramban menolak skrip dan data dengan jenis yang salah.',
      en: 'Mend the media types (MIME) of the server; browsers refuse scripts and data of a wrong type.',
    },
  },
  'origin-refused': {
    what: {
      id: '{path} tidak mengizinkan Excel di web mengambilnya (Access-Control-Allow-Origin: {read}).',
      en: '{path} does not let Excel on the web fetch it (Access-Control-Allow-Origin: {read}).',
    },
    cure: {
      id: 'Kirim Access-Control-Allow-Origin: * untuk berkas itu. Tanpa itu fungsi LAKIP tidak ada di Excel web.',
      en: 'Send Access-Control-Allow-Origin: * with this file. Without it Excel on the web has no LAKIP functions.',
    },
  },
  'icon-not-kept': {
    what: { id: 'Ikon {path} dilarang disimpan ({read}).', en: 'The icon {path} may not be kept ({read}).' },
    cure: {
      id: 'Kirim Cache-Control: public, max-age=604800 untuk assets/icons. Excel di Windows tidak menampilkan ikon yang tidak boleh disimpan.',
      en: 'Send Cache-Control: public, max-age=604800 for assets/icons. Excel for Windows shows no icon that may not be kept.',
    },
  },
  'kept-too-long': {
    what: { id: '{path} boleh disimpan terlalu lama ({read}).', en: '{path} may be kept too long ({read}).' },
    cure: {
      id: 'Kirim Cache-Control: no-cache. Nama berkas ini tetap, jadi pembaruan tidak sampai, atau bercampur dengan versi lama.',
      en: 'Send Cache-Control: no-cache. The name of this file does not change, so an update would not arrive, or mix with the old version.',
    },
  },
  'keeping-unsaid': {
    what: { id: '{path} tidak menyebut Cache-Control.', en: '{path} comes without Cache-Control.' },
    cure: {
      id: 'Kirim Cache-Control: no-cache; tanpa itu setiap peramban menebak sendiri berapa lama berkas disimpan.',
      en: 'Send Cache-Control: no-cache; without it each browser guesses how long to keep the file.',
    },
  },
  'lasting-not-kept': {
    what: { id: '{path} diambil lagi setiap kali ({read}).', en: '{path} is fetched every time ({read}).' },
    cure: {
      id: 'Kirim Cache-Control: public, max-age=31536000, immutable; namanya berganti bila isinya berganti. Panel lebih cepat terbuka.',
      en: 'Send Cache-Control: public, max-age=31536000, immutable; its name changes with its content. The pane opens faster.',
    },
  },
  'framing-refused': {
    what: {
      id: '{path} melarang dirinya ditampilkan di Excel web ({header}: {read}).',
      en: '{path} forbids Excel on the web to show it ({header}: {read}).',
    },
    cure: {
      id: 'Hapus {header} untuk folder ini (atau bagian frame-ancestors di dalamnya): Excel di web menampilkan panel di dalam bingkai.',
      en: 'Remove {header} for this folder (or its frame-ancestors): Excel on the web shows the pane in a frame.',
    },
  },
  'framing-narrow': {
    what: {
      id: 'frame-ancestors pada {path} tidak memuat {missing}.',
      en: 'frame-ancestors of {path} does not name {missing}.',
    },
    cure: {
      id: 'Hapus bagian itu, atau tambahkan alamat tersebut: dari sanalah Excel di web dibuka.',
      en: 'Remove it, or add these addresses: Excel on the web is opened from there.',
    },
  },
  'policy-differs': {
    what: {
      id: 'Server menambah Content-Security-Policy pada {path} yang lain dari milik halaman: {read}.',
      en: 'The server adds a Content-Security-Policy to {path} other than the page’s own: {read}.',
    },
    cure: {
      id: 'Hapus kepala itu untuk folder ini; halamannya sudah membawa kebijakan sendiri. Yang lebih sempit mematikan panel.',
      en: 'Remove the header for this folder; the page brings its own policy. A narrower one stops the pane.',
    },
  },
  'origin-isolated': {
    what: { id: '{path} dikirim dengan {header}: {read}.', en: '{path} is sent with {header}: {read}.' },
    cure: {
      id: 'Hapus kepala itu untuk folder ini: Excel di web mengambil berkas dari alamat lain.',
      en: 'Remove the header for this folder: Excel on the web fetches the files from another origin.',
    },
  },
  'origin-blocked': {
    what: {
      id: 'Peramban ini tidak dapat mengambil {path} dari alamat lain, walaupun server mengizinkannya.',
      en: 'This browser cannot fetch {path} from another origin, although the server allows it.',
    },
    cure: {
      id: 'Perantara (proksi atau firewall) mengubah jawaban untuk permintaan dari alamat lain. Kecualikan alamat LAKIP di sana.',
      en: 'Something in between (proxy or firewall) changes answers to requests of other origins. Exempt the address of LAKIP there.',
    },
  },
  'framing-blocked': {
    what: {
      id: 'Peramban ini menolak menampilkan {path} di dalam bingkai alamat lain.',
      en: 'This browser refuses to show {path} in a frame of another origin.',
    },
    cure: {
      id: 'Hapus X-Frame-Options dan frame-ancestors untuk folder ini, juga di proksi: Excel di web menampilkan panel di dalam bingkai.',
      en: 'Remove X-Frame-Options and frame-ancestors for this folder, on the proxy too: Excel on the web shows the pane in a frame.',
    },
  },
  'icon-broken': {
    what: { id: 'Ikon {path} tidak dapat ditampilkan.', en: 'The icon {path} cannot be shown.' },
    cure: {
      id: 'Salin lagi assets/icons, dan pastikan server mengirimnya sebagai image/png.',
      en: 'Copy assets/icons again, and see that the server sends it as image/png.',
    },
  },
  'not-compressed': {
    what: {
      id: '{path} dikirim tanpa kompresi ({kilobytes} KB).',
      en: '{path} is sent uncompressed ({kilobytes} KB).',
    },
    cure: {
      id: 'Nyalakan gzip untuk .js, .json, .css, dan .html.',
      en: 'Turn gzip on for .js, .json, .css and .html.',
    },
  },
  'manifest-unreadable': {
    what: {
      id: '{path} di server bukan manifest LAKIP.',
      en: '{path} on the server is no manifest of LAKIP.',
    },
    cure: {
      id: 'Salin manifest.xml yang dibuat lakip pasang untuk alamat ini.',
      en: 'Copy the manifest.xml that lakip pasang made for this address.',
    },
  },
  'manifest-elsewhere': {
    what: {
      id: 'Manifest di server menunjuk ke {read}, bukan ke {expected}.',
      en: 'The manifest on the server names {read}, not {expected}.',
    },
    cure: {
      id: 'Buat lagi dengan lakip pasang --alamat {expected}, salin ke server, dan unggah lagi ke pusat admin.',
      en: 'Make it again by lakip pasang --alamat {expected}, copy it to the server, and upload it again to the admin centre.',
    },
  },
} as const satisfies Readonly<Record<string, InstallText>>;

export type InstallCode = keyof typeof INSTALL;

/** What is wrong with an installation, and what to do about it. */
export function installText(
  issue: Issue<InstallCode>,
  language: Language,
): { readonly what: string; readonly cure: string } {
  const { what, cure } = INSTALL[issue.code];
  const facts = issue.data ?? {};
  return {
    what: fillTemplate(what[language], facts, language),
    cure: fillTemplate(cure[language], facts, language),
  };
}

/** What `lakip pasang` prints besides faults. */
export const INSTALL_WORDS = {
  made: {
    id: 'Ditulis ke {folder}: manifest untuk {address} dan {count} berkas situs.',
    en: 'Written to {folder}: the manifest for {address} and {count} site files.',
  },
  site: {
    id: 'Salin isi {folder} ke folder yang dilayani server di {root}.',
    en: 'Copy the content of {folder} into the folder that the server serves at {root}.',
  },
  config: {
    id: '{file}: {purpose}',
    en: '{file}: {purpose}',
  },
  next: {
    id: 'Sesudah server jalan: lakip pasang --alamat {address} --periksa, lalu buka {address}periksa.html di komputer pegawai.',
    en: 'When the server runs: lakip pasang --alamat {address} --periksa, then open {address}periksa.html on a computer of the office.',
  },
  checked: {
    id: '{address}: {count} berkas diperiksa.',
    en: '{address}: {count} files checked.',
  },
  well: { id: 'Semua benar.', en: 'All is well.' },
  more: { id: '... dan {count} lagi seperti itu.', en: '... and {count} more of this kind.' },
} as const satisfies Readonly<Record<string, Words>>;

/** What becomes of the configuration made for a web server. */
export const CONFIG_PURPOSES = {
  nginx: {
    id: 'blok server nginx; ganti letak sertifikat dan folder, lalu taruh di /etc/nginx/conf.d/',
    en: 'a server block for nginx; set certificate and folder, then put it into /etc/nginx/conf.d/',
  },
  iis: {
    id: 'untuk IIS; taruh di folder situs, di sebelah taskpane.html',
    en: 'for IIS; put it into the site folder, beside taskpane.html',
  },
  caddy: {
    id: 'untuk Caddy; ganti letak sertifikat dan folder',
    en: 'for Caddy; set certificate and folder',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Comments in the configuration, for the person who runs the server. */
export const CONFIG_COMMENTS = {
  head: {
    id: 'Dibuat oleh lakip pasang untuk {address}. Tanpa X-Frame-Options dan frame-ancestors: Excel di web menampilkan panel di dalam bingkai.',
    en: 'Made by lakip pasang for {address}. No X-Frame-Options, no frame-ancestors: Excel on the web shows the pane in a frame.',
  },
  certificate: {
    id: 'Ganti dengan sertifikat server ini beserta rantainya.',
    en: 'Put the certificate of this server with its chain here.',
  },
  folder: {
    id: 'Folder di server; taskpane.html ada di {file}',
    en: 'The folder on the server; taskpane.html is at {file}',
  },
} as const satisfies Readonly<Record<string, Words>>;
