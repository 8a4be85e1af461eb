const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata/lib/generate');

const FOLDER = path.join(__dirname, '../../../src/functions');
const SOURCES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('Functions.ts'))
  .map((file) => path.join(FOLDER, file));
const ENGLISH = path.join(__dirname, '../../../src/text/functionsEnglish.ts');

/** Names that Excel would take for a cell: A1 to XFD1048576, and R1C1 forms. */
const LIKE_CELL = /^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*)$/i;
/** Excel's function help takes no more. */
const MAX_DESCRIPTION = 255;
const ALLOWED_NAME = /^[A-Z][A-Z0-9_.]{2,}$/;

/** A module that imports nothing, as an object. */
function loadModule(file) {
  const { code } = swc.transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports;
}

/** All descriptions of a function, in both languages. */
function textsOf(description, parameters, english) {
  const inEnglish = english ? [english.description, ...Object.values(english.parameters)] : [];
  return [description, ...parameters.map((one) => one.description), ...inEnglish].map((text) => text ?? '');
}

/** What is wrong with generated functions against the English texts; empty when nothing is. */
function metadataProblems(functions, english) {
  const problems = [];
  const ids = functions.map(({ id }) => id);
  for (const id of Object.keys(english))
    if (!ids.includes(id)) problems.push(`${id}: described in English, not in the code`);
  functions.forEach(({ id, name, description, parameters }, place) => {
    if (ids.indexOf(id) !== place) problems.push(`${id}: defined twice`);
    if (id !== name) problems.push(`${id}: id and name ${name} differ`);
    if (!ALLOWED_NAME.test(name)) problems.push(`${name}: at least three of A-Z 0-9 _ .`);
    if (LIKE_CELL.test(name)) problems.push(`${name}: looks like a cell`);
    if (!description) problems.push(`${id}: no description`);
    for (const text of textsOf(description, parameters, english[id]))
      if (text.length > MAX_DESCRIPTION)
        problems.push(`${id}: a description of ${text.length} characters: ${text.slice(0, 40)}`);
    if (!english[id]) return problems.push(`${id}: no English text`);
    const named = parameters.map((parameter) => parameter.name);
    if (named.join() !== Object.keys(english[id].parameters).join())
      problems.push(`${id}: parameters differ from the English text`);
    for (const { name: parameter, description: text } of parameters)
      if (!text) problems.push(`${id}: no description of ${parameter}`);
    if (parameters.some(({ type, dimensionality }) => type !== 'any' || dimensionality !== 'matrix')) {
      problems.push(`${id}: every parameter is unknown[][], so that errors and blanks reach the function`);
    }
  });
  return problems;
}

/**
 * Metadata of the custom functions for Excel, by language: Indonesian from the JSDoc of the sources, English from
 * src/text/functionsEnglish.ts. Ids, names and parameter names are the same in both.
 * @throws when a name breaks Excel's rules or a text is missing
 */
async function functionsMetadata() {
  const generated = await generateCustomFunctionsMetadata(SOURCES);
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  const { ENGLISH_FUNCTIONS: english } = loadModule(ENGLISH);
  const { functions } = JSON.parse(generated.metadataJson);
  const problems = metadataProblems(functions, english);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const inEnglish = functions.map((one) => ({
    ...one,
    description: english[one.id].description,
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: english[one.id].parameters[parameter.name],
    })),
  }));
  // Without this flag one #N/A in a range and the function is never called; the generator cannot write it.
  const file = (list) => ({ allowErrorForDataTypeAny: true, functions: list });
  return { id: file(functions), en: file(inEnglish) };
}

/** Webpack plugin: puts `functions-id.json` and `functions.json` (English) beside the bundle. */
class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      [...SOURCES, ENGLISH].forEach((file) => compilation.fileDependencies.add(file));
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const { id, en } = await functionsMetadata();
        const source = (content) =>
          new compiler.webpack.sources.RawSource(`${JSON.stringify(content, null, 2)}\n`);
        compilation.emitAsset('functions-id.json', source(id));
        compilation.emitAsset('functions.json', source(en));
      });
    });
  }
}

module.exports = { functionsMetadata, metadataProblems, FunctionsMetadata };
