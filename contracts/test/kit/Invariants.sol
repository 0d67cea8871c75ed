// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "./Test.sol";

/// Makes random histories, and checks them.
interface Handler {
    /// What the fuzzer may call. An action that could do nothing is discarded (vm.assume), so that every call counts.
    function actions() external view returns (bytes4[] memory);

    /// What must hold after every call.
    function check() external view;
}

/// Lets the fuzzer loose on a handler. The child says in an `invariant_` function of its own what is checked: one, for each
/// would run all the histories again.
abstract contract InvariantTest is Test {
    Handler internal handler;

    function newHandler() internal virtual returns (Handler);

    function setUp() public {
        handler = newHandler();
        targetContract(address(handler));
        targetSelector(FuzzSelector({addr: address(handler), selectors: handler.actions()}));
    }
}
