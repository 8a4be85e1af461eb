/*
 * Runs before everything else, in plain ES5 so that the browser control of an old Excel can read it. While the pane has
 * not taken the place of #lakip-boot it says why, at the latest after five seconds (docs/decisions/0043).
 */
(function () {
  'use strict';
  var LIMIT = 5000;
  var PARTS = ['wait', 'old', 'engine', 'office', 'outside', 'script', 'slow'];
  var NEEDED = [
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.3'],
    ['ExcelApi', '1.14'],
  ];

  function part(name) {
    return document.getElementById('boot-' + name);
  }

  function show(name, detail) {
    if (!document.getElementById('lakip-boot')) return;
    for (var i = 0; i < PARTS.length; i++) {
      if (PARTS[i] === name) part(PARTS[i]).removeAttribute('hidden');
      else part(PARTS[i]).setAttribute('hidden', 'hidden');
    }
    if (detail) document.getElementById('boot-detail').textContent = detail;
  }

  function isOldBrowser() {
    return (
      !!document.documentMode ||
      typeof Promise === 'undefined' ||
      !('noModule' in document.createElement('script')) ||
      // Edge Legacy, where Windows has no WebView2; then Safari before 15.4, whose engine Excel for Mac uses.
      typeof globalThis === 'undefined' ||
      !Array.prototype.at ||
      !Object.hasOwn
    );
  }

  function isOldExcel() {
    var requirements = window.Office && Office.context && Office.context.requirements;
    if (!requirements) return false;
    for (var i = 0; i < NEEDED.length; i++) {
      if (!requirements.isSetSupported(NEEDED[i][0], NEEDED[i][1])) return true;
    }
    return false;
  }

  function ask() {
    if (isOldBrowser()) return show(isOldExcel() ? 'old' : 'engine');
    if (!window.Office || !Office.onReady) return show('office');
    Office.onReady(function (info) {
      if (!info || !info.host) show('outside');
      else if (isOldExcel()) show('old');
    });
  }

  // Excel calls functions as soon as its own script runs, ours or not: told to wait, it calls them once they are there.
  document.addEventListener(
    'load',
    function (event) {
      var source = (event.target && event.target.src) || '';
      if (!/\/office\.js(\?|$)/.test(source)) return;
      if (window.CustomFunctions && CustomFunctions.delayInitialization)
        CustomFunctions.delayInitialization();
    },
    true,
  );

  var failed = null;
  window.addEventListener(
    'error',
    function (event) {
      var source = (event.target && event.target.src) || event.filename || '';
      if (source) failed = source.split('/').pop().split('?')[0];
    },
    true,
  );
  window.addEventListener('DOMContentLoaded', ask);
  setTimeout(function () {
    if (!document.getElementById('lakip-boot')) return;
    for (var i = 0; i < PARTS.length; i++) {
      if (PARTS[i] !== 'wait' && PARTS[i] !== 'slow' && !part(PARTS[i]).hasAttribute('hidden')) return;
    }
    if (isOldExcel()) show('old');
    else if (isOldBrowser()) show('engine');
    else if (!window.Office) show('office');
    else if (failed) show('script', failed);
    else show('slow');
  }, LIMIT);
})();
