export type OfflineState = 'fromFile' | 'insecure' | 'preparing' | 'ready' | 'failed' | 'newVersion';

/**
 * Has the browser keep the whole site, so that it opens without the server; tells how that goes. Without a secure
 * address browsers offer no such thing.
 */
export function keepOffline(tell: (state: OfflineState) => void): void {
  if (location.protocol === 'file:') return tell('fromFile');
  if (!isSecureContext) return tell('insecure');
  const { serviceWorker } = navigator;
  // Firefox in private windows and blocked storage: there is none.
  if (!serviceWorker) return tell('failed');
  tell('preparing');
  const wasControlled = serviceWorker.controller !== null;
  serviceWorker
    .register('pelayan.js')
    .then((registration) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'installed' && wasControlled) tell('newVersion');
          if (worker.state === 'redundant' && registration.active === null) tell('failed');
        });
      });
      if (registration.waiting && wasControlled) tell('newVersion');
      return serviceWorker.ready.then(() => {
        if (!registration.waiting) tell('ready');
      });
    })
    .catch(() => tell('failed'));
}
