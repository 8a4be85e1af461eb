const { chmodSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');

/** Fails the build when what the pane loads first is larger, compressed, than the budget. */
class FirstLoadBudget {
  constructor({ entry, bytes }) {
    Object.assign(this, { entry, bytes });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoadBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadBudget', stage }, () => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const size = files.reduce(
          (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length,
          0,
        );
        const text = `${this.entry}: first load ${(size / 1024).toFixed(1)} KB gzip of ${this.bytes / 1024}`;
        if (size > this.bytes) compilation.errors.push(new compiler.webpack.WebpackError(text));
        else compiler.getInfrastructureLogger('FirstLoadBudget').info(text);
      });
    });
  }
}

/** Makes the command line an executable file. */
class Executable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', () => chmodSync(join(compiler.outputPath, this.file), 0o755));
  }
}

module.exports = { FirstLoadBudget, Executable };
