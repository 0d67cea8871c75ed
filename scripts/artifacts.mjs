// SPDX-License-Identifier: MIT
// Takes from the compiler's output what Go needs: ABI and creation code of our contracts for abigen (out/abigen/), and
// the ENS contracts of the development chain (anvil/ens.json).
import fs from 'node:fs';

const read = (path) => JSON.parse(fs.readFileSync(path, 'utf8'));

const contracts = ['Stake', 'Postage', 'Terms', 'TestToken'];
fs.mkdirSync('out/abigen', { recursive: true });
for (const name of contracts) {
  // A contract that was compiled both ways has two artifacts, and it would be chance which one is which.
  if (fs.existsSync(`out/${name}.sol/${name}.deployed.json`)) throw new Error(`${name} lacks its line in foundry.toml`);
  const { abi, bytecode } = read(`out/${name}.sol/${name}.json`);
  fs.writeFileSync(`out/abigen/${name}.abi`, JSON.stringify(abi));
  fs.writeFileSync(`out/abigen/${name}.bin`, bytecode.object);
}

const ens = {};
for (const name of ['ENSRegistry', 'FIFSRegistrar', 'ReverseRegistrar']) {
  const { abi, bytecode, deployedBytecode } = read(`out/ens/${name}.sol/${name}.json`);
  ens[name] = { abi, bytecode: bytecode.object };
  // The registry is put at its canonical address by its runtime code; the others are deployed.
  if (name === 'ENSRegistry') ens[name] = { abi, runtime: deployedBytecode.object };
}
// The resolver comes as its package ships it: its sources need packages of an older compiler.
const resolver = read('node_modules/@ensdomains/resolver/build/contracts/PublicResolver.json');
ens.PublicResolver = { abi: resolver.abi, bytecode: resolver.bytecode };
fs.writeFileSync('anvil/ens.json', JSON.stringify(ens, null, 1) + '\n');
