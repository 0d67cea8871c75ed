// SPDX-License-Identifier: MIT
// Judges the claims of a contract on its compiled code: whatever the arguments, no function may end in a failed assert
// or another panic. The code is compiled as for deployment, or plainly, so that no claim rests on an optimizer which
// proved it to itself.
//
//   node scripts/smt/bytecode.mjs <plain|deployed> <file> <contract>
import process from 'node:process';
import { compile } from './compile.mjs';
import { explore } from './evm.mjs';
import { Logic } from './z3.mjs';

const WAYS = {
  plain: { viaIR: false, optimizer: { enabled: false } },
  deployed: { viaIR: true, optimizer: { enabled: true, runs: 1_000_000 } },
};

const [way, file, contract] = process.argv.slice(2);
const { contracts } = compile(file, {
  ...WAYS[way],
  outputSelection: { [file]: { [contract]: ['abi', 'evm.deployedBytecode.object', 'evm.methodIdentifiers'] } },
});
const { abi, evm } = contracts[file][contract];
const code = Buffer.from(evm.deployedBytecode.object, 'hex');
for (const { name, inputs } of abi) {
  const selector = evm.methodIdentifiers[`${name}(${inputs.map(({ type }) => type)})`];
  const parameters = inputs.map((input) => input.name);
  console.log(JSON.stringify({ claim: name, ...(await judge(`0x${selector}`, parameters)) }));
}
process.exit(); // the solver's threads would wait for more work

async function judge(selector, parameters) {
  const logic = new Logic();
  const args = parameters.map((name) => logic.unknown(name));
  const ends = explore(logic, code, selector, args);
  const reach = (kind) => logic.check(ends.filter((end) => end.kind === kind).map((end) => end.conditions), args);

  const broken = await reach('panic');
  if (broken.verdict === 'sat') {
    return { verdict: 'refuted', why: parameters.map((name, i) => `${name} = ${broken.values[i]}`).join(', ') };
  }
  if (broken.verdict !== 'unsat') return { verdict: 'undecided', why: 'the solver does not know' };
  const met = await reach('return');
  if (met.verdict !== 'sat') return { verdict: 'undecided', why: 'nothing meets its conditions, so it says nothing' };
  return { verdict: 'proved' };
}
