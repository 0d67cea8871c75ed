// SPDX-License-Identifier: MIT
// Runs a function's bytecode on arguments that are unknowns instead of numbers. Where a jump depends on one it goes both
// ways. What comes out is every way in which the function can end, and the conditions under which it does. Jumps, memory
// addresses and code must be known; any instruction that is not here is an error. Nothing is guessed.

const ALL_ONES = (1n << 256n) - 1n;
const PANIC = 0x4e487b71n << 224n; // the selector of Panic(uint256), as it lies in memory
const MOST_STEPS = 1_000_000;

const signed = (word) => BigInt.asIntN(256, word);
const bit = (truth) => (truth ? 1n : 0n);
const shifted = (word, by, shift) => (by < 256n ? shift(word, by) : 0n);
const shl = (word, by) => shifted(word, by, (w, n) => w << n);
const shr = (word, by) => shifted(word, by, (w, n) => w >> n);

/// What takes two words off the stack, the top first, and leaves one.
const BINARY = {
  0x01: ({ calculate }, a, b) => calculate('bvadd', (x, y) => x + y, a, b),
  0x02: ({ calculate }, a, b) => calculate('bvmul', (x, y) => x * y, a, b),
  0x03: ({ calculate }, a, b) => calculate('bvsub', (x, y) => x - y, a, b),
  0x04: ({ calculate }, a, b) => calculate('bvudiv', (x, y) => x / y, a, divisor(b)),
  0x06: ({ calculate }, a, b) => calculate('bvurem', (x, y) => x % y, a, divisor(b)),
  0x0a: ({ calculate }, a, b) => calculate('bvshl', shl, powerOfTwo(a), b),
  0x10: ({ compare }, a, b) => compare('bvult', (x, y) => x < y, a, b),
  0x11: ({ compare }, a, b) => compare('bvugt', (x, y) => x > y, a, b),
  0x12: ({ compare }, a, b) => compare('bvslt', (x, y) => signed(x) < signed(y), a, b),
  0x13: ({ compare }, a, b) => compare('bvsgt', (x, y) => signed(x) > signed(y), a, b),
  0x14: ({ compare }, a, b) => compare('eq', (x, y) => x === y, a, b),
  0x16: ({ calculate }, a, b) => calculate('bvand', (x, y) => x & y, a, b),
  0x17: ({ calculate }, a, b) => calculate('bvor', (x, y) => x | y, a, b),
  0x18: ({ calculate }, a, b) => calculate('bvxor', (x, y) => x ^ y, a, b),
  0x1b: ({ calculate }, a, b) => calculate('bvshl', shl, b, a),
  0x1c: ({ calculate }, a, b) => calculate('bvlshr', shr, b, a),
};

function divisor(word) {
  if (typeof word !== 'bigint' || word === 0n) throw new Error('a division by what may be zero');
  return word;
}

function powerOfTwo(base) {
  if (base !== 2n) throw new Error('a power of something other than 2');
  return 1n;
}

/// Words as the machine sees them: a bigint where the number is known, else whatever `logic` makes of it.
function words(logic) {
  const known = (a, b) => typeof a === 'bigint' && typeof b === 'bigint';
  const calculate = (operation, fold, a, b) =>
    known(a, b) ? BigInt.asUintN(256, fold(a, b)) : logic.word(operation, a, b);
  const compare = (relation, fold, a, b) => (known(a, b) ? bit(fold(a, b)) : logic.bit(relation, a, b));
  return { calculate, compare };
}

/// One way through the code, as far as it has come.
class Path {
  constructor(from = { pc: 0, stack: [], memory: [], conditions: [] }) {
    this.pc = from.pc;
    this.stack = [...from.stack];
    this.memory = new Map(from.memory);
    this.conditions = [...from.conditions];
  }

  pop() {
    if (this.stack.length === 0) throw new Error('the stack is empty');
    return this.stack.pop();
  }

  popNumber(what) {
    const word = this.pop();
    if (typeof word !== 'bigint') throw new Error(`${what} depends on an argument`);
    return Number(word);
  }

  swap(deep) {
    const [top, other] = [this.stack.length - 1, this.stack.length - 1 - deep];
    [this.stack[top], this.stack[other]] = [this.stack[other], this.stack[top]];
  }
}

/// Every end of `code` called with `selector` and the unknown words `args`: {kind, conditions}. A kind is 'return',
/// 'unmet' (a plain revert, as by require) or 'panic' (an assert that failed, a checked overflow).
export function explore(logic, code, selector, args) {
  const { calculate, compare } = words(logic);
  const calldata = (offset) => {
    // Of its first word solc only ever looks at the selector.
    const word = offset === 0 ? BigInt(selector) << 224n : args[(offset - 4) / 32];
    if (word === undefined) throw new Error(`call data is read at ${offset}`);
    return word;
  };
  const ends = [];
  const open = [new Path()];

  /// Runs one instruction. Gives the kind of end, if it is one.
  function step(path) {
    const op = code[path.pc++] ?? 0;
    if (op >= 0x5f && op <= 0x7f) push(path, op - 0x5f);
    else if (op >= 0x80 && op <= 0x8f) path.stack.push(path.stack.at(0x7f - op)); // DUP
    else if (op >= 0x90 && op <= 0x9f) path.swap(op - 0x8f);
    else if (op in BINARY) path.stack.push(BINARY[op]({ calculate, compare }, path.pop(), path.pop()));
    else return rest(path, op);
    return undefined;
  }

  function push(path, size) {
    path.stack.push(BigInt(`0x0${code.toString('hex', path.pc, path.pc + size)}`));
    path.pc += size;
  }

  function rest(path, op) {
    switch (op) {
      case 0x00: // STOP
      case 0xf3: // RETURN
        return 'return';
      case 0xfd: // REVERT
        return revert(path);
      case 0x15: // ISZERO
        path.stack.push(compare('eq', (x, y) => x === y, path.pop(), 0n));
        break;
      case 0x19: // NOT
        path.stack.push(calculate('bvxor', (x, y) => x ^ y, path.pop(), ALL_ONES));
        break;
      case 0x34: // CALLVALUE
        path.stack.push(0n);
        break;
      case 0x35: // CALLDATALOAD
        path.stack.push(calldata(path.popNumber('where call data is read')));
        break;
      case 0x36: // CALLDATASIZE
        path.stack.push(BigInt(4 + 32 * args.length));
        break;
      case 0x50: // POP
        path.pop();
        break;
      case 0x51: // MLOAD
        path.stack.push(read(path));
        break;
      case 0x52: // MSTORE
        path.memory.set(path.popNumber('where memory is written'), path.pop());
        break;
      case 0x56: // JUMP
        path.pc = path.popNumber('where a jump goes');
        break;
      case 0x57: // JUMPI
        branch(path);
        break;
      case 0x5b: // JUMPDEST
        break;
      default:
        throw new Error(`instruction 0x${op.toString(16)} is not known here`);
    }
    return undefined;
  }

  function branch(path) {
    const target = path.popNumber('where a jump goes');
    const word = path.pop();
    if (typeof word === 'bigint') {
      if (word !== 0n) path.pc = target;
      return;
    }
    const other = new Path(path);
    other.pc = target;
    other.conditions.push(logic.isSet(word));
    open.push(other);
    path.conditions.push(logic.isZero(word));
  }

  for (let steps = 0; open.length; ) {
    const path = open.pop();
    let kind;
    while (kind === undefined) {
      if (++steps > MOST_STEPS) throw new Error('too many steps: is there a loop?');
      kind = step(path);
    }
    ends.push({ kind, conditions: path.conditions });
  }
  return ends;
}

function read(path) {
  const at = path.popNumber('where memory is read');
  const written = [...path.memory.keys()].filter((other) => Math.abs(other - at) < 32);
  if (written.length !== 1 || written[0] !== at) throw new Error(`memory is read at ${at} and was not written so`);
  return path.memory.get(at);
}

function revert(path) {
  const [at, size] = [path.pop(), path.pop()];
  if (size === 0n) return 'unmet';
  if (at === 0n && size === 0x24n && path.memory.get(0) === PANIC) return 'panic';
  throw new Error('a revert that is neither plain nor a panic');
}
