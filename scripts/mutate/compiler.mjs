// SPDX-License-Identifier: MIT
// A compiler that stays: it listens on the Unix socket named as its argument, and answers each connection's whole input, a
// request in standard JSON, with solc's answer; no input asks for the version. Once warm it takes a quarter of the time.
import {createServer} from 'node:net';
import solc from 'solc';

const answer = (request) => (request === '' ? `Version: ${solc.version()}\n` : solc.compile(request));

createServer({allowHalfOpen: true}, (connection) => {
  const chunks = [];
  connection.on('error', () => {}); // whoever asked has been stopped
  connection.on('data', (chunk) => chunks.push(chunk));
  connection.on('end', () => connection.end(answer(Buffer.concat(chunks).toString())));
}).listen(process.argv[2], () => console.log('listening'));
