const { readFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** Each look at a global of the environment is a call through its fence; of these the script has its own names. */
const AT_HAND =
  'Array, BigInt, Boolean, Buffer, Error, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, Reflect, RegExp, Set, String, Symbol, TypeError, WeakMap, WeakSet, process';

const scripts = new Map();

/** Compiled at the first spec file of a worker, and what the others run of it stays compiled. */
setFlagsFromString('--no-flush-bytecode');

/** Under a name that is no file: nothing then reads millions of characters again to tell where a fault was thrown. */
function scriptOf(name, file) {
  const kept = scripts.get(name);
  if (kept) return kept;
  const body = `(function () {${readFileSync(file, 'utf8')}\n})();`;
  const source = `(function (exports, require, module, __filename, __dirname) { const { ${AT_HAND} } = globalThis; ${body} })`;
  const script = new Script(source, { filename: name });
  scripts.set(name, script);
  return script;
}

/** Gives every spec file its own instance of a large script without compiling that again. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.compiledOnce = (name, file) => scriptOf(name, file).runInContext(this.context);
  }
};
