// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";

/// The nonce by which a recipient takes back the connections he signed.
contract TermsConnectionsTest is TermsFixture {
    function testFuzz_TheFirstNonceIsZero(address who) public view {
        vm.assertEq(terms.connectionNonce(who), 0);
    }

    function test_EachRevocationCountsTheNonceUp() public {
        for (uint64 nonce = 1; nonce <= 3; ++nonce) {
            vm.expectEmit(address(terms));
            emit ITerms.ConnectionsRevoked(recipient, nonce);
            _revoke();
            vm.assertEq(terms.connectionNonce(recipient), nonce);
        }
    }

    function testFuzz_NobodyRevokesForAnother(address who) public {
        vm.assume(who != recipient);
        _revoke();
        vm.assertEq(terms.connectionNonce(who), 0);
    }

    function test_ARevocationLeavesTermsAndTheirNonceAlone() public {
        set(someTerms());
        _revoke();

        assertAsks(recipient, someTerms());
        vm.assertEq(terms.nonces(recipient), 0);
    }

    function test_PublishingTermsRevokesNothing() public {
        set(someTerms());
        bytes memory signature = signatureOf(key, digestOf(recipient, someTerms(), 0, block.timestamp));
        terms.setFor(recipient, someTerms(), 0, block.timestamp, signature);

        vm.assertEq(terms.connectionNonce(recipient), 0);
    }

    function _revoke() private {
        vm.prank(recipient);
        terms.revokeConnections();
    }
}
