// SPDX-License-Identifier: MIT
// Claims through the project's compiler.
import fs from 'node:fs';
import solc from 'solc';

/// The compiler's standard JSON output for a file of claims. Throws what it reports as errors.
export function compile(file, settings) {
  const sources = { [file]: { content: fs.readFileSync(file, 'utf8') } };
  const input = { language: 'Solidity', sources, settings: { evmVersion: 'prague', ...settings } };
  const readImport = (path) => ({ contents: fs.readFileSync(path, 'utf8') });
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: readImport }));
  const failed = (output.errors ?? []).filter(({ severity }) => severity === 'error');
  if (failed.length) throw new Error(failed.map(({ formattedMessage }) => formattedMessage).join('\n'));
  return output;
}
