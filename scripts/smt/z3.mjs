// SPDX-License-Identifier: MIT
// 256-bit words and questions about them, by Z3. Terms are built through its interface: given as text, some arrive there
// damaged, because the package frees the text before its thread has read it.
import { init } from 'z3-solver';

const { Z3 } = await init();
const WIDTH = 256;

/// Answers to `check`.
const VERDICTS = { '-1': 'unsat', 0: 'unknown', 1: 'sat' };

/// One question's unknowns, terms and answer.
export class Logic {
  #context = Z3.mk_context(Z3.mk_config());
  #sort = Z3.mk_bv_sort(this.#context, WIDTH);
  #zero = this.#term(0n);
  #one = this.#term(1n);

  unknown(name) {
    return Z3.mk_const(this.#context, Z3.mk_string_symbol(this.#context, name), this.#sort);
  }

  word(operation, a, b) {
    return Z3[`mk_${operation}`](this.#context, this.#term(a), this.#term(b));
  }

  /// 1 where the relation holds, else 0, as the machine has it.
  bit(relation, a, b) {
    const holds = Z3[`mk_${relation}`](this.#context, this.#term(a), this.#term(b));
    return Z3.mk_ite(this.#context, holds, this.#one, this.#zero);
  }

  isZero(word) {
    return Z3.mk_eq(this.#context, word, this.#zero);
  }

  isSet(word) {
    return Z3.mk_not(this.#context, this.isZero(word));
  }

  /// Whether one of the paths can be gone: {verdict, values}, values being the unknowns' in an example where one can.
  async check(paths, unknowns) {
    const context = this.#context;
    const solver = Z3.mk_solver(context);
    Z3.solver_assert(context, solver, Z3.mk_or(context, paths.map((conditions) => Z3.mk_and(context, conditions))));
    const verdict = VERDICTS[await Z3.solver_check(context, solver)];
    if (verdict !== 'sat') return { verdict };
    const model = Z3.solver_get_model(context, solver);
    const values = unknowns.map((word) => Z3.get_numeral_string(context, Z3.model_eval(context, model, word, true)));
    return { verdict, values };
  }

  #term(word) {
    return typeof word === 'bigint' ? Z3.mk_numeral(this.#context, word.toString(), this.#sort) : word;
  }
}
