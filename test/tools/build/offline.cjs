const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * Webpack plugin: the service worker of the site, with the list of all its files and a version that follows their bytes.
 * What is not to be kept (texts for a person who serves the site) is left out by `without`.
 */
class OfflineSite {
  constructor({ template, file, without }) {
    Object.assign(this, { template, file, without });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineSite', (compilation) => {
      compilation.fileDependencies.add(this.template);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineSite', stage }, () => {
        const names = compilation
          .getAssets()
          .map(({ name }) => name)
          .filter((name) => name !== this.file && !this.without.test(name))
          .sort();
        const hash = createHash('sha256');
        for (const name of names) hash.update(name).update(compilation.getAsset(name).source.buffer());
        const text = readFileSync(this.template, 'utf8')
          .replace('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replace('__FILES__', JSON.stringify(names.map((name) => (name === 'index.html' ? './' : name))));
        compilation.emitAsset(this.file, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/** Name of the package that a file of node_modules belongs to, with its folder. */
function packageOf(file) {
  const match = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(file ?? '');
  return match ? { folder: match[1], name: match[2].replace(/\\/g, '/') } : null;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
}

/** What a licence's text says that it is, where the package's description does not. */
function licenceOf(text) {
  return /Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : '';
}

/** Webpack plugin: one file with the licences of everything that was bundled; a package without one fails the build. */
class Licences {
  constructor({ file }) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const found = new Map();
        for (const module of compilation.modules) {
          const inside = module.modules ?? [module];
          for (const each of inside) {
            const owner = packageOf(each.resource);
            if (owner) found.set(owner.name, owner.folder);
          }
        }
        const texts = [...found]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, folder]) => {
            const file = path.join(folder, 'package.json');
            const about = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
            const text = licenceText(folder);
            const licence = about.license ?? licenceOf(text);
            if (!/^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)\b/.test(licence))
              compilation.errors.push(
                new compiler.webpack.WebpackError(`${name}: licence ${licence || 'unknown'}`),
              );
            return `${name} ${about.version ?? ''} (${licence})\n\n${text}`;
          });
        const line = `\n\n${'-'.repeat(72)}\n\n`;
        compilation.emitAsset(this.file, new compiler.webpack.sources.RawSource(`${texts.join(line)}\n`));
      });
    });
  }
}

module.exports = { OfflineSite, Licences };
