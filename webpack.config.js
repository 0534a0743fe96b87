// @ts-check
import { fileURLToPath } from 'node:url';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Bytes, minified and not compressed: a pane that grows past this has taken in something it should not have. */
const SIZE_BUDGET = 1_300_000;

/** What the workbench alone loads: the folder of its parts, and its own scripts. Its budget is held by a test. */
const OF_WORKBENCH = /^workbench[./]/;

/** The workers that read files and compile, of the pane and of the workbench. */
const WORKERS = ['file-reader', 'compiler'];

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Reads an address that Office will load from.
 * @param {string} setting the setting's name, for the message
 * @param {string} address
 * @returns {URL}
 */
function secureAddress(setting, address) {
  if (!URL.canParse(address)) throw new Error(`${setting}: "${address}" is not an address; write https://…`);
  const url = new URL(address);
  if (url.protocol !== 'https:')
    throw new Error(`${setting}: "${address}" is not https, and Office loads nothing else`);
  return url;
}

/**
 * Reads the place that the pane will be served from: an https origin, with a path where it lies in a folder.
 * @param {string} address
 */
function placeServedFrom(address) {
  const url = secureAddress('ADDIN_ORIGIN', address);
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `ADDIN_ORIGIN: "${address}" must be an origin, at most with a path: https://example.org/pmqa`,
    );
  }
  return url.href.replace(/\/$/, '');
}

/** The certificate for localhost, made and trusted on first use: asked for only when serving. */
async function localCertificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

/**
 * Settings: ADDIN_ORIGIN (or `--env origin=…`) is where the pane will be served from; OFFICE_JS_URL is Microsoft's
 * client library, for a government cloud or an intranet with its own copy. `--env demo` serves the workbench.
 * @param {{ WEBPACK_SERVE?: boolean, origin?: string, demo?: boolean }} env
 * @param {{ mode?: 'production' | 'development' | 'none' }} argv
 * @returns {Promise<import('webpack').Configuration>}
 */
export default async function configure(env, argv) {
  const isProduction = argv.mode === 'production';
  const place = placeServedFrom(env.origin ?? process.env['ADDIN_ORIGIN'] ?? DEVELOPMENT_ORIGIN);
  const officeJs = secureAddress('OFFICE_JS_URL', process.env['OFFICE_JS_URL'] ?? MICROSOFT_OFFICE_JS);
  return {
    context: fromRoot('.'),
    // WebView2, Edge, Chrome and Safari 16: the browsers that supported versions of Excel show a pane in.
    target: ['web', 'es2022'],
    devtool: isProduction ? false : 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx', workbench: './src/workbench/main.tsx' },
    output: {
      path: fromRoot('dist'),
      filename: isProduction ? '[name].[contenthash].js' : '[name].js',
      // The pane is one file, beside the workers' scripts; only the workbench has parts that come later.
      chunkFilename: ({ chunk }) =>
        WORKERS.includes(chunk?.name ?? '') ? '[name].[contenthash].js' : 'workbench/[contenthash].js',
      assetModuleFilename: 'workbench/[name].[contenthash][ext]',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader(isProduction) },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })],
    },
    performance: {
      hints: isProduction && 'error',
      maxAssetSize: SIZE_BUDGET,
      maxEntrypointSize: SIZE_BUDGET,
      assetFilter: (name) => !OF_WORKBENCH.test(name) && !/\.(map|txt)$/.test(name),
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: { officeJsUrl: officeJs.href, officeJsOrigin: officeJs.origin },
      }),
      new HtmlWebpackPlugin({
        template: './src/workbench/workbench.html',
        filename: 'workbench.html',
        chunks: ['workbench'],
        scriptLoading: 'defer',
      }),
      new MiniCssExtractPlugin({
        filename: '[name].[contenthash].css',
        chunkFilename: 'workbench/[contenthash].css',
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/help.html', to: 'help.html' },
          { from: 'node_modules/@fontsource/sarabun/LICENSE', to: 'workbench/sarabun.LICENSE.txt' },
          { from: 'node_modules/docx/LICENSE', to: 'workbench/docx.LICENSE.txt' },
          { from: 'node_modules/@univerjs/core/LICENSE', to: 'workbench/univer.LICENSE.txt' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, place),
          },
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE === true && {
      devServer: env.demo === true ? demoServer() : await developmentServer(),
    }),
  };
}

/** @param {boolean} isProduction */
function swcLoader(isProduction) {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', development: !isProduction } },
      },
    },
  };
}

/** @returns {Promise<import('webpack-dev-server').Configuration>} */
async function developmentServer() {
  return {
    port: 3000,
    server: { type: 'https', options: await localCertificate() },
    // Excel on the web asks from its own origin.
    headers: { 'Access-Control-Allow-Origin': '*' },
    // A fresh page after each change shows what a user sees; the overlay is a frame, which the page's policy forbids.
    hot: false,
    client: { overlay: false },
    static: false,
  };
}

/**
 * Serves the workbench as it would be hosted: the page's policy forbids the connection that a live reload needs.
 * @returns {import('webpack-dev-server').Configuration}
 */
function demoServer() {
  return {
    host: 'localhost',
    port: process.env['PORT'] ?? 'auto',
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    open: ['workbench.html'],
    onListening: ({ server, middleware }) => {
      const address = server?.address();
      if (address == null || typeof address === 'string') return;
      middleware?.waitUntilValid(() => {
        process.stdout.write(`\nPMQA Scorebook: http://localhost:${address.port}/workbench.html\n`);
      });
    },
  };
}
