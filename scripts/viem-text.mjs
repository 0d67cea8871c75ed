// SPDX-License-Identifier: MIT
// Prints a text record as viem reads it, for comparison: node scripts/viem-text.mjs URL RESOLVER NAME KEY
import { createPublicClient, http, parseAbi } from 'viem';
import { namehash, normalize } from 'viem/ens';

const [url, address, name, key] = process.argv.slice(2);
const client = createPublicClient({ transport: http(url) });
const text = await client.readContract({
  address,
  abi: parseAbi(['function text(bytes32 node, string key) view returns (string)']),
  functionName: 'text',
  args: [namehash(normalize(name)), key],
});
process.stdout.write(text + '\n');
