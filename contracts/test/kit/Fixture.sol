// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Signed, Signing} from "./Signing.sol";
import {RawSignature, RawStamp} from "./Stationery.sol";
import {vm} from "./Test.sol";
import {Mintable, PermitToken} from "./Tokens.sol";

/// The contract under test with one funded signer, and what it takes to pay in, leave and redeem.
abstract contract Fixture is Signing {
    uint24 internal constant TODAY = 2950;
    uint48 internal constant FUNDS = 100e6;
    uint48 internal constant MAX = type(uint48).max;

    Mintable internal token;
    uint256 internal unit;

    address internal signer;
    uint256 internal key;
    address internal holder;
    address internal stranger;

    function setUp() public virtual {
        (signer, key) = makeAddrAndKey("signer");
        holder = makeAddr("holder");
        stranger = makeAddr("stranger");
        warpTo(TODAY);

        useToken(address(new PermitToken()));
    }

    /// Starts over, with books in this token.
    function useToken(address token_) internal virtual {
        token = Mintable(token_);
        books = newBooks(token_);
        vm.label(address(books), "books");
        unit = books.unit();
        deposit(signer, FUNDS);
    }

    function newBooks(address token_) internal returns (IBooks) {
        return IBooks(vm.deployCode(artifact(), abi.encode(token_)));
    }

    // ---- time -------------------------------------------------------------------------------------------------------

    function warpTo(uint256 epoch) internal {
        vm.warp(epoch * 7 days);
    }

    /// By cheatcode, for the compiler takes block.timestamp to be the same throughout a call.
    // forge-lint: disable-next-item(unsafe-typecast)
    function today() internal view returns (uint24) {
        return uint24(vm.getBlockTimestamp() / 7 days);
    }

    // ---- money ------------------------------------------------------------------------------------------------------

    /// Mints to this contract what a deposit of `amount` micro-tokens takes, and allows the books to take it.
    function prepare(uint256 amount) internal {
        token.mint(address(this), amount * unit);
        token.approve(address(books), amount * unit);
    }

    function deposit(address to, uint256 amount) internal {
        prepare(amount);
        books.deposit(to, amount);
    }

    function requestExit() internal {
        vm.prank(signer);
        books.requestExit(signer);
    }

    function cancelExit() internal {
        vm.prank(signer);
        books.cancelExit(signer);
    }

    /// Asks for the exit and waits until it is ripe.
    function ripenExit() internal {
        requestExit();
        warpTo(today() + delay());
    }

    function withdraw(address to) internal {
        vm.prank(signer);
        books.withdraw(signer, to);
    }

    function balanceOf(address who) internal view returns (uint256) {
        return books.book(who).balance;
    }

    function stateOf(address who) internal view returns (bytes memory) {
        return abi.encode(books.book(who));
    }

    /// Micro-tokens that this account has in its own hands.
    function purseOf(address who) internal view returns (uint256) {
        return token.balanceOf(who) / unit;
    }

    // ---- stamps -----------------------------------------------------------------------------------------------------

    /// A stamp of the signer's for the holder.
    function signed(uint24 epoch, uint8 index, uint48 value, uint48 total) internal view returns (Signed memory) {
        return sign(key, holder, stampOf(epoch, index, value, total));
    }

    /// The same, of the first day, and the first of its epoch.
    function signed(uint8 index, uint48 value) internal view returns (Signed memory) {
        return signed(TODAY, index, value, value);
    }

    function redeem(Signed memory one) internal returns (uint256) {
        return redeem(batchOf(one));
    }

    /// The holder of the first stamp redeems them all.
    function redeem(Signed[] memory batch) internal returns (uint256) {
        return abi.decode(callAs(batch[0].holder, redemptionCall(batch)), (uint256));
    }

    /// The holder redeems whatever this is.
    function redeem(RawStamp[] memory stamps, RawSignature[] memory signatures) internal returns (uint256) {
        return abi.decode(callAs(holder, redemptionCall(stamps, signatures)), (uint256));
    }

    // ---- calls ------------------------------------------------------------------------------------------------------

    function callAs(address who, bytes memory data) internal returns (bytes memory result) {
        bool ok;
        (ok, result) = tryAs(who, data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }

    function tryAs(address who, bytes memory data) internal returns (bool, bytes memory) {
        vm.prank(who);
        return address(books).call(data);
    }

    // forge-lint: disable-next-item(unsafe-typecast)
    function selectorOf(bytes memory reason) internal pure returns (bytes4) {
        return bytes4(reason);
    }
}
