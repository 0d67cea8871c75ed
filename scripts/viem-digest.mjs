// SPDX-License-Identifier: MIT
// A second opinion on digests and signatures, by viem. Reads JSON lines
//   {"name","chainId","contract","key", "stamp":{holder,epoch,index,value,total,letter} | "owner", "signature"?}
// and writes for each {"digest","signature","signer","recovered"}: what it hashes and signs with that key itself, and whom
// the given signature recovers to. Numbers are decimal strings.
import readline from 'node:readline';
import { hashTypedData, recoverAddress } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

const types = {
  Stamp: [
    { name: 'holder', type: 'address' },
    { name: 'epoch', type: 'uint24' },
    { name: 'index', type: 'uint8' },
    { name: 'value', type: 'uint48' },
    { name: 'total', type: 'uint48' },
    { name: 'letter', type: 'bytes32' },
  ],
  Title: [{ name: 'owner', type: 'address' }],
};

function typedData({ name, chainId, contract, stamp, owner }) {
  const domain = { name, version: '1', chainId: BigInt(chainId), verifyingContract: contract };
  const [primaryType, message] = stamp ? ['Stamp', stamp] : ['Title', { owner }];
  return { domain, types: { [primaryType]: types[primaryType] }, primaryType, message };
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const data = typedData(request);
  const digest = hashTypedData(data);
  const account = privateKeyToAccount(request.key);
  const signature = await account.signTypedData(data);
  const recovered = request.signature && (await recoverAddress({ hash: digest, signature: request.signature }));
  console.log(JSON.stringify({ digest, signature, signer: account.address, recovered }));
}
