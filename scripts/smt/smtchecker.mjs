// SPDX-License-Identifier: MIT
// Judges the claims of a contract on its source, by the compiler's own SMTChecker. In WebAssembly that knows no time
// limit: whoever runs this sets one.
//
//   node scripts/smt/smtchecker.mjs <file> <contract>
import process from 'node:process';
import { compile } from './compile.mjs';

// What is said of one assert, by error code.
const SAFE = '2961';
const VIOLATED = '4661';

const [file, contract] = process.argv.slice(2);
const { errors, sources } = compile(file, {
  modelChecker: {
    contracts: { [file]: [contract] },
    engine: 'bmc', // deprecated, but CHC does not decide the claims of Cover.sol
    targets: ['assert'],
    solvers: ['z3'],
    showProvedSafe: true,
    showUnproved: true,
  },
  outputSelection: { [file]: { '': ['ast'] } },
});
const { nodes } = sources[file].ast.nodes.find(({ name }) => name === contract);
for (const claim of nodes.filter(({ visibility }) => visibility === 'external')) {
  console.log(JSON.stringify({ claim: claim.name, ...judge(claim) }));
}

function judge({ src, body }) {
  const [start, length] = src.split(':').map(Number);
  const isInside = ({ sourceLocation: at }) => at?.file === file && at.start >= start && at.end <= start + length;
  const said = errors.filter(isInside);
  const violation = said.find(({ errorCode }) => errorCode === VIOLATED);
  if (violation) return { verdict: 'refuted', why: violation.message.replaceAll(/\s+/g, ' ') };

  const asserts = body.statements.filter(({ expression }) => expression?.expression?.name === 'assert').length;
  const safe = said.filter(({ errorCode }) => errorCode === SAFE).length;
  if (asserts > 0 && safe === asserts) return { verdict: 'proved' };
  return { verdict: 'undecided', why: `${safe} of ${asserts} asserts are known to be safe` };
}
