// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Redemption} from "../../src/libraries/Book.sol";
import {RawSignature, RawStamp} from "./Stationery.sol";

/// Where Stake and Postage differ, as far as a test of their books has to know. A suite of the books is written once, and
/// runs on each by a contract that inherits both: `StakeDepositTest is BooksDepositTest, StakeSubject`.
abstract contract Subject {
    /// What vm.deployCode knows the contract by. That takes the code as it is deployed, where `new` would compile it as the
    /// tests are.
    function artifact() internal pure virtual returns (string memory);

    /// The name in its EIP-712 domain.
    function domainName() internal pure virtual returns (string memory);

    /// How many epochs after the request an exit pays.
    function delay() internal pure virtual returns (uint256);

    /// The call by which a holder redeems stamps.
    function redemptionCall(RawStamp[] memory stamps, RawSignature[] memory signatures)
        internal
        pure
        virtual
        returns (bytes memory);

    /// Emits what the contract says of one redemption.
    function emitRedeemed(address signer, address holder, bytes32 digest, Redemption redemption) internal virtual;

    /// How much leaves the contract when stamps worth `sum` are redeemed.
    function paidFor(uint256 sum) internal pure virtual returns (uint256);
}
