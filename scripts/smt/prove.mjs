// SPDX-License-Identifier: MIT
// Proves what scripts/smt/claims says, prover by prover, each in a process of its own that is killed when its time is
// up. Fails unless every claim is proved by every prover that is asked, and every control, which is false, is refuted.
//
//   node scripts/smt/prove.mjs
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const LIMIT = 120_000; // milliseconds for one prover and contract

const SMTCHECKER = { name: 'source', script: 'smtchecker.mjs', args: [] };
const PLAIN = { name: 'plain code', script: 'bytecode.mjs', args: ['plain'] };
const DEPLOYED = { name: 'deployed code', script: 'bytecode.mjs', args: ['deployed'] };

const SUITES = [
  { file: 'Epochs.sol', contract: 'EpochsClaims', provers: [SMTCHECKER, PLAIN, DEPLOYED] },
  { file: 'Epochs.sol', contract: 'WeekClaims', provers: [SMTCHECKER] },
  { file: 'Epochs.sol', contract: 'EpochsControls', provers: [SMTCHECKER, PLAIN, DEPLOYED] },
  { file: 'Book.sol', contract: 'BookClaims', provers: [PLAIN, DEPLOYED] },
  { file: 'Book.sol', contract: 'BookControls', provers: [PLAIN, DEPLOYED] },
  { file: 'Cover.sol', contract: 'CoverClaims', provers: [SMTCHECKER] },
  { file: 'Cover.sol', contract: 'CoverControls', provers: [SMTCHECKER] },
];

// What a prover is not asked, since it does not terminate or has nothing to say.
const NOT_ASKED = [
  ['Book on source', 'SMTChecker sees integers, not bits, and does not know 2 ** x: no answer in ten minutes'],
  ['WeekClaims on code', 'dividing by a week is hard in bits: no answer in five minutes'],
  ['Cover on code', 'it is arithmetic; no code of ours is in it'],
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/// The prover's verdicts, and what kept it from giving more.
function ask(prover, { file, contract }) {
  const script = path.join('scripts/smt', prover.script);
  const args = [script, ...prover.args, path.join('scripts/smt/claims', file), contract];
  const child = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: LIMIT, killSignal: 'SIGKILL' });
  const verdicts = child.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  if (child.error?.code === 'ETIMEDOUT') return { verdicts, fault: `no answer in ${LIMIT / 1000} s` };
  if (child.status !== 0) return { verdicts, fault: child.stderr.trim() || `exit status ${child.status}` };
  return { verdicts, fault: verdicts.length ? undefined : 'no claims found' };
}

const inWords = (name) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

let failures = 0;
for (const suite of SUITES) {
  const expected = suite.contract.endsWith('Controls') ? 'refuted' : 'proved';
  for (const prover of suite.provers) {
    console.log(`\n${suite.contract}, ${prover.name}`);
    const { verdicts, fault } = ask(prover, suite);
    for (const { claim, verdict, why } of verdicts) {
      const good = verdict === expected;
      console.log(`  ${good ? ' ' : '!'} ${verdict.padEnd(9)} ${inWords(claim)}${good || !why ? '' : `: ${why}`}`);
      if (!good) failures++;
    }
    if (fault) {
      console.log(`  ! ${fault}`);
      failures++;
    }
  }
}

console.log('\nnot asked');
for (const [what, why] of NOT_ASKED) console.log(`    ${what}: ${why}`);
console.log(failures ? `\n${failures} not as expected` : '\nevery claim is proved, every control refuted');
process.exitCode = failures ? 1 : 0;
