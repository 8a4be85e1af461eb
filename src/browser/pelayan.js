/* Keeps the whole site in the browser, so that it opens without the server. The build fills in version and files. */
const SITE = new URL('./', self.location.href).href;
const FAMILY = `lakip-peramban ${SITE} `;
const CACHE = FAMILY + __VERSION__;
const FILES = __FILES__;

self.addEventListener('install', (event) => {
  const wanted = FILES.map((file) => new Request(new URL(file, SITE), { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(wanted)));
});

self.addEventListener('activate', (event) => {
  const remove = (names) =>
    Promise.all(
      names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name)),
    );
  event.waitUntil(
    caches
      .keys()
      .then(remove)
      .then(() => self.clients.claim()),
  );
});

/** The file of the site that a request asks for; null for everything else. */
function fileOf(request) {
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(SITE)) return null;
  url.search = '';
  url.hash = '';
  return url.href === `${SITE}index.html` ? SITE : url.href;
}

self.addEventListener('fetch', (event) => {
  const file = fileOf(event.request);
  if (file === null) return;
  const kept = caches.open(CACHE).then((cache) => cache.match(file));
  event.respondWith(kept.then((response) => response ?? fetch(event.request)));
});
