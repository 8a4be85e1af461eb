const { existsSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const Minimizer = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { Executable, FirstLoadBudget } = require('./test/tools/build/plugins.cjs');
const settings = require('./test/tools/build/settings.cjs');
const { Licences, OfflineSite } = require('./test/tools/build/offline.cjs');
const { FunctionsMetadata } = require('./test/tools/build/functionsMetadata.cjs');

const at = (...parts) => path.join(__dirname, ...parts);
const dist = at('dist');
const officeSource = at('node_modules/@microsoft/office-js');

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: false,
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'info' },
});

/** Only what Excel on Windows, Mac and the web asks for; files as they are, with their licence (docs/decisions/0042). */
const OFFICE_JS_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'custom-functions-runtime.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
  '*/office_strings.js',
];

function copies(base, office) {
  return [
    { from: at('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
    { from: '*/*.xlsx', context: at('assets'), to: 'assets/[path][name][ext]', noErrorOnMissing: true },
    { from: at('assets/pages/*.(js|css|json)'), to: '[name][ext]', info: { minimized: true } },
    {
      from: at('manifest.xml'),
      to: 'manifest.xml',
      transform: (content) => settings.fillManifest(content.toString('utf8'), base),
    },
    ...(office.isCopied
      ? [
          ...OFFICE_JS_FILES.map((file) => ({
            context: `${officeSource}/dist`,
            from: file,
            // `[path]` is empty for a file that is named whole.
            to: file.includes('*') ? 'office-js/[path][name][ext]' : `office-js/${file}`,
            info: { minimized: true },
          })),
          { from: `${officeSource}/LICENSE.md`, to: 'office-js/LICENSE.md' },
        ]
      : []),
  ];
}

function pane(mode) {
  const office = settings.officeJs();
  return {
    ...shared(mode),
    name: 'pane',
    target: ['web', 'es2020'],
    entry: { taskpane: at('src/taskpane/index.tsx'), periksa: at('src/cli/install/selfCheck/index.ts') },
    output: {
      path: dist,
      filename: '[name].js',
      chunkFilename: 'pane-[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: { keep: /^(cli|library|peramban|simulator)\// },
    },
    module: {
      rules: [
        typescript('es2020'),
        { test: /\.css$/, use: ['style-loader', 'css-loader'], sideEffects: true },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: at('assets/pages/taskpane.html'),
        chunks: ['taskpane'],
        inject: false,
        hash: true,
        policy: settings.securityPolicy(office),
        officeJs: office.address,
      }),
      new HtmlPlugin({
        filename: 'bantuan.html',
        template: at('assets/pages/bantuan.html'),
        chunks: [],
        inject: false,
        minify: false,
        policy: settings.securityPolicy(office),
      }),
      new HtmlPlugin({
        filename: 'periksa.html',
        template: at('assets/pages/periksa.html'),
        chunks: ['periksa'],
        inject: false,
        hash: true,
        minify: false,
      }),
      new CopyPlugin({ patterns: copies(settings.baseUrl(), office) }),
      new FunctionsMetadata(),
      new FirstLoadBudget({ entry: 'taskpane', bytes: 300 * 1024 }),
    ],
  };
}

function commandLine(mode) {
  return {
    ...shared(mode),
    name: 'cli',
    target: 'node20',
    entry: { lakip: at('src/cli/main.ts') },
    output: { path: at('dist/cli'), filename: '[name].js', clean: true },
    // The library for Word is a file of its own, read by the one command that needs it (docs/decisions/0070).
    optimization: { minimize: false, splitChunks: false },
    module: { rules: [typescript('es2022')] },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new Executable('lakip.js'),
    ],
  };
}

/** `lakip` and `lakip/scoring`, for ES modules and CommonJS; docs/api holds the types that ship beside them. */
function library(mode, type, ending) {
  const types = type === 'module' ? 'd.mts' : 'd.ts';
  return {
    ...shared(mode),
    devtool: false,
    name: `library-${ending}`,
    target: 'es2022',
    entry: { lakip: at('src/library/index.ts'), scoring: at('src/library/scoring.ts') },
    experiments: { outputModule: type === 'module' },
    output: {
      path: at('dist/library'),
      filename: `[name].${ending}`,
      library: { type },
      chunkFormat: type === 'module' ? 'module' : 'commonjs',
    },
    optimization: { minimize: false, splitChunks: false },
    module: { rules: [typescript('es2022')] },
    plugins: [
      new CopyPlugin({
        patterns: [
          {
            from: at('docs/api/*.d.ts'),
            to: ({ absoluteFilename }) => `${path.basename(absoluteFilename, '.d.ts')}.${types}`,
          },
        ],
      }),
    ],
  };
}

/**
 * The start page: workbook, ribbon and pane without Excel (docs/decisions/0050). It is served on one's own computer
 * only, so its size matters less than the time that minifying the grid would take.
 */
function simulator(mode) {
  return {
    ...shared(mode),
    devtool: false,
    name: 'simulator',
    target: ['web', 'es2022'],
    entry: { simulator: at('src/simulator/page/index.ts') },
    output: { path: at('dist/simulator'), filename: '[name].js', publicPath: 'auto', clean: true },
    optimization: { minimize: false },
    module: {
      rules: [
        typescript('es2022'),
        { test: /\.css$/, use: ['style-loader', 'css-loader'], sideEffects: true },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: at('src/simulator/page/index.html'),
        scriptLoading: 'defer',
        hash: true,
        minify: false,
      }),
    ],
  };
}

/** LAKIP in the browser: a site of files without any server program, and without Microsoft's library (docs/decisions/0150). */
function browser(mode) {
  return {
    ...shared(mode),
    name: 'peramban',
    target: ['web', 'es2022'],
    entry: { lakip: at('src/browser/index.ts') },
    output: {
      path: at('dist/peramban'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].css',
      publicPath: 'auto',
      clean: true,
    },
    experiments: { css: true },
    optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })] },
    module: {
      rules: [
        typescript('es2022'),
        { test: /\.css$/, type: 'css/global', sideEffects: true },
        { test: /manifest\.xml$/, type: 'asset/source' },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: at('src/browser/index.html'),
        inject: false,
        hash: true,
        minify: false,
        policy: settings.browserPolicy(),
      }),
      new CopyPlugin({
        patterns: [
          { from: at('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
          { from: 'contoh/*.xlsx', context: at('assets'), to: 'assets/[path][name][ext]' },
          { from: at('LICENSE'), to: 'LISENSI-LAKIP.txt', toType: 'file' },
        ],
      }),
      new Licences({ file: 'LISENSI-PUSTAKA.txt' }),
      new OfflineSite({ template: at('src/browser/pelayan.js'), file: 'pelayan.js', without: /^LISENSI/ }),
      new FirstLoadBudget({ entry: 'lakip', bytes: 2100 * 1024 }),
    ],
  };
}

module.exports = (_env, { mode = 'production' }) =>
  [
    pane(mode),
    commandLine(mode),
    library(mode, 'module', 'mjs'),
    library(mode, 'commonjs2', 'cjs'),
    simulator(mode),
    browser(mode),
  ].filter(({ entry }) => existsSync(Object.values(entry)[0]));
