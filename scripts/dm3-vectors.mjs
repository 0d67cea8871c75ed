// SPDX-License-Identifier: MIT
// Writes what the dm3 libraries make of given inputs, for the tests of package dm3. Their packages are no dependency of
// this repository; install them in a folder of their own and run the script there:
//   npm install --ignore-scripts @dm3-org/dm3-lib-profile@1.7.1 @dm3-org/dm3-lib-crypto@1.7.1 \
//     @dm3-org/dm3-lib-shared@1.7.1 safe-stable-stringify@2.4.3 ethers@5.7.2
//   node <repository>/scripts/dm3-vectors.mjs <repository>/dm3/testdata/vectors.json
// The same versions write the same file.
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { ethers } = require('ethers');
const { createKeyPair, createSigningKeyPair, createStorageKey, getStorageKeyCreationMessage } =
  require('@dm3-org/dm3-lib-crypto');
const { DEFAULT_NONCE, JsonResolver, checkUserProfileWithAddress, getProfileCreationMessage,
  validateSignedUserProfile } = require('@dm3-org/dm3-lib-profile');
const { createJsonDataUri, sha256, stringify } = require('@dm3-org/dm3-lib-shared');
// These two are not exported.
const inside = (path) => require(`${process.cwd()}/node_modules/@dm3-org/dm3-lib-profile/dist/${path}`);
const { checkProfileHash } = inside('Profile.js');
const { validateDeliveryServiceProfile } = inside('deliveryServiceProfile/validateDeliveryServiceProfile.js');

// A generator that gives the same numbers each time (mulberry32).
let state = 20240917;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

const oddUnits = ['"', '\\', '/', '\b', '\t', '\n', '\f', '\r', '\0', '\x1f', '\x7f', '<', '>', '&', 'ü', 'ß',
  '\u2028', '\u2029', '\ufeff', '\ufffd', '\uffff', '\ue000', '\ud800', '\udfff', '\udbff',
  '\udc00', '😀', '👩‍👩‍👧', '𐀀'];
const randomUnit = () => (random() < 0.5 ? pick(oddUnits) : String.fromCharCode(32 + below(95)));
const randomText = () => times(below(6), randomUnit).join('');
const numbers = [0, -0, 1, -1, 0.1, 1e21, 1e20, 999999999999999900000, 1e-6, 1e-7, 1.5e-9, -1e-10, 1e-100,
  123456789012345680000, 5e-324, 1.7976931348623157e308, 9007199254740993, 0.1 + 0.2, 1 / 3, 4294967296, -2147483649];
const randomNumber = () => {
  if (random() < 0.4) return pick(numbers);
  const n = new Float64Array(new Uint32Array([below(2 ** 32), below(2 ** 32)]).buffer)[0];
  return Number.isFinite(n) ? n : below(1000);
};
function randomValue(depth) {
  const kind = below(depth > 3 ? 4 : 6);
  if (kind === 0) return pick([null, true, false]);
  if (kind <= 1) return randomNumber();
  if (kind <= 3) return randomText();
  if (kind === 4) return times(below(5), () => randomValue(depth + 1));
  return Object.fromEntries(times(below(6), () => [randomText(), randomValue(depth + 1)]));
}

// Writes a value as JSON in one of the many ways there are: white space, needless escapes, members in any order.
function anyJSON(value) {
  const space = () => pick(['', '', '', ' ', '\n', '\t', ' \r\n']);
  if (typeof value === 'string') {
    const unit = (u) => '\\u' + pick([(s) => s, (s) => s.toUpperCase()])(u.charCodeAt(0).toString(16).padStart(4, '0'));
    // One code unit at a time; halves of a pair are escaped both or neither.
    const parts = /\\u....|\\.|[\ud800-\udbff][\udc00-\udfff]|[^]/g;
    return '"' + JSON.stringify(value).slice(1, -1).replace(parts, (part) => {
      if (part[0] === '\\' || random() < 0.8) return part;
      return times(part.length, (i) => unit(part[i])).join('');
    }) + '"';
  }
  if (Array.isArray(value)) return '[' + space() + value.map((v) => anyJSON(v) + space()).join(',' + space()) + ']';
  if (value && typeof value === 'object') {
    const members = Object.keys(value).map((k) => anyJSON(k) + space() + ':' + space() + anyJSON(value[k]) + space());
    return '{' + space() + members.join(',' + space()) + '}';
  }
  if (Object.is(value, -0)) return '-0';
  return JSON.stringify(value);
}

const fixedJSON = ['{}', '[]', '""', ' { } ', '1e400', '-1e400', '1E2', '1.0', '-0.0', '1e-400', '0.000001', '1e21',
  '{"b":1,"a":2,"b":3}', '{"a":{"x":1},"a":{"y":2}}', '{"__proto__":1,"constructor":2,"toString":3}',
  '{"10":1,"9":2,"1":3}', '{"\\ud83d\\ude00":1,"\\uffff":2}', '{"\\ud800":1,"\\ud800\\udc00":2,"\\ue000":3}',
  '"\\u2028\\u2029<>&\\/"', '"\\ud83d\\u0041"', '"\\ude00\\ud83d"', '{"":{"":[null]}}'];
const manyMembers = Object.fromEntries(times(250, (i) => [`k${(i * 7919) % 250}`, i]));
const stringifyCases = [...fixedJSON, anyJSON(manyMembers), ...times(400, () => anyJSON(randomValue(0)))]
  .map((input) => ({ input, output: stringify(JSON.parse(input)) }));

const hexHash = (s) => '0x' + createHash('sha256').update(s).digest('hex');
const wallets = times(12, (i) => new ethers.Wallet(hexHash(`postbond dm3 ${i}`)));

const keyCases = await Promise.all(wallets.map(async (wallet, i) => {
  const nonce = i % 3 === 2 ? hexHash(`nonce ${i}`).slice(0, 2 + 24) : DEFAULT_NONCE;
  const message = getStorageKeyCreationMessage(nonce, wallet.address.toLowerCase());
  const signature = await wallet.signMessage(message);
  const storageKey = await createStorageKey(signature);
  return { privateKey: wallet.privateKey, address: wallet.address, nonce, message, signature,
    encryption: await createKeyPair(storageKey), signing: await createSigningKeyPair(storageKey) };
}));

const serviceLists = [['ds.eth'], ['ds.eth', 'b-ds.eth'], [], [''], ['dïenst.eth'], ['📮.eth', 'ds.eth'],
  ['<a>&\u2028"\\.eth'], ['Not Normal.ETH']];
const profileCases = await Promise.all(serviceLists.map(async (deliveryServices, i) => {
  const { encryption, signing } = keyCases[i];
  const profile = { publicEncryptionKey: encryption.publicKey, publicSigningKey: signing.publicKey, deliveryServices };
  const message = getProfileCreationMessage(stringify(profile), wallets[i].address);
  const signed = { profile, signature: await wallets[i].signMessage(message) };
  const dm3Hash = sha256(stringify(signed));
  if (!checkUserProfileWithAddress(signed, wallets[i].address)) throw Error('not verified');
  if (!checkProfileHash(signed, `https://example.org/?dm3Hash=${dm3Hash}`)) throw Error('wrong hash');
  return { address: wallets[i].address, deliveryServices, encryption: encryption.publicKey, signing: signing.publicKey,
    message, messageHash: ethers.utils.hashMessage(message), signature: signed.signature, canonical: stringify(signed),
    dm3Hash, dataUri: createJsonDataUri(signed) };
}));

const service = { publicEncryptionKey: keyCases[0].encryption.publicKey,
  publicSigningKey: keyCases[0].signing.publicKey, url: 'https://ds.example.org/dm3?a=1&b=<2>' };
const serviceCase = { ...service, canonical: stringify(service), dm3Hash: sha256(stringify(service)),
  dataUri: createJsonDataUri(service) };

// Does a dm3 client read this value of a record, and as the profile that was meant?
async function isRead(record, meant, validate) {
  const resolver = JsonResolver(validate);
  if (!resolver.isProfile(record)) return false;
  try {
    return stringify(await resolver.resolveProfile(record)) === meant;
  } catch {
    return false;
  }
}
const base64 = (s) => Buffer.from(s).toString('base64');
const recordCases = [];
for (const { canonical } of [profileCases[0], profileCases[4], profileCases[5]]) {
  const spaced = JSON.stringify(JSON.parse(canonical), null, 1);
  const values = [
    `data:application/json,${canonical}`,
    `data:application/json, ${canonical}`,
    `data:application/json,${spaced}`,
    `data:application/json,${canonical}\n`,
    ` data:application/json,${canonical}`,
    `data:application/json,${encodeURIComponent(canonical)}`,
    `data:application/json,${encodeURI(canonical)}`,
    `data:application/json;base64,${base64(canonical)}`,
    `data:application/json;base64,${base64(canonical).replace(/=+$/, '')}`,
    `data:application/json;base64,${base64(canonical).replaceAll('+', '-').replaceAll('/', '_')}`,
    `data:application/json;base64,${base64(spaced)}`,
    `data:application/json;base64,${base64(canonical).replace(/(.{76})/g, '$1\n')}`,
    `data:application/json;base64,${encodeURIComponent(base64(canonical + ' '))}`,
    `data:application/json;charset=utf-8,${canonical}`,
    `data:application/json;charset=UTF-8;base64,${base64(canonical)}`,
    `data:application/json;base64;charset=utf-8,${base64(canonical)}`,
    `data:application/json;BASE64,${base64(canonical)}`,
    `data:application/json;foo=bar,${canonical}`,
    `DATA:application/json,${canonical}`,
    `data:Application/JSON,${canonical}`,
    canonical,
  ];
  for (const record of values) {
    recordCases.push({ record, canonical, isRead: await isRead(record, canonical, validateSignedUserProfile) });
  }
}
const isServiceRead = await isRead(serviceCase.dataUri, serviceCase.canonical, validateDeliveryServiceProfile);
if (!isServiceRead) throw Error('the service is not read');

fs.writeFileSync(process.argv[2], JSON.stringify({ stringify: stringifyCases, keys: keyCases, profiles: profileCases,
  service: serviceCase, records: recordCases }, null, 1) + '\n');
