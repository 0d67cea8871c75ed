// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {Requirement} from "../../src/libraries/Requirements.sol";
import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// Terms that their recipient signed and somebody else publishes: what exactly a signature is good for, and how often.
contract TermsSignedTest is TermsFixture {
    uint256 private constant DEADLINE = (TODAY + 1) * 7 days;

    function test_AnybodyPublishesWhatTheRecipientSigned() public {
        bytes memory signature = _signed(someTerms(), 0);

        expectSet(recipient, someTerms());
        vm.prank(stranger);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, signature);

        assertAsks(recipient, someTerms());
        assertAsksTheFirstDefault(stranger);
        vm.assertEq(terms.nonces(recipient), 1);
        vm.assertEq(terms.nonces(stranger), 0);
    }

    /// Invariant 27. As far as forge's own encoder goes.
    function testFuzz_TheDigestIsOfTheEip712Struct(Requirement memory asked, uint256 nonce, uint256 deadline)
        public
        view
    {
        bytes32 structHash = vm.eip712HashStruct(SIGNED_TERMS, abi.encode(recipient, asked, nonce, deadline));

        vm.assertEq(
            digestOf(recipient, asked, nonce, deadline),
            keccak256(abi.encodePacked(hex"1901", domainOf(terms), structHash))
        );
    }

    function test_TheDomainIsOfThisContractOnThisChain() public {
        vm.chainId(10);
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chain,
            address place,
            bytes32 salt,
            uint256[] memory extensions
        ) = IERC5267(address(terms)).eip712Domain();

        vm.assertEq(uint8(fields), 0x0f);
        vm.assertEq(name, "Postbond Terms");
        vm.assertEq(version, "1");
        vm.assertEq(chain, 10);
        vm.assertEq(place, address(terms));
        vm.assertEq(salt, 0);
        vm.assertEq(extensions.length, 0);
    }

    function test_AllZeroTermsCanBeSignedToo() public {
        set(someTerms());
        _publish(nothing(), 0);
        assertAsksTheFirstDefault(recipient);
    }

    // ---- once -------------------------------------------------------------------------------------------------------

    function test_ASignatureIsGoodOnce() public {
        _publish(someTerms(), 0);
        set(nothing());

        _expectInvalidNonce(1);
        _publish(someTerms(), 0);
        assertAsksTheFirstDefault(recipient);
    }

    function test_RevertWhen_ANonceIsStillToCome() public {
        _expectInvalidNonce(0);
        _publish(someTerms(), 1);
    }

    function test_OfTwoSignaturesWithOneNonceOneIsGood() public {
        bytes memory other = _signed(ask(CLOSED, 0, 0, 0), 0);
        _publish(someTerms(), 0);

        _expectInvalidNonce(1);
        terms.setFor(recipient, ask(CLOSED, 0, 0, 0), 0, DEADLINE, other);
    }

    function test_ASignatureOutlivesWhatTheRecipientSetsHimself() public {
        bytes memory signature = _signed(someTerms(), 0);
        set(ask(CLOSED, 0, 0, 0));

        terms.setFor(recipient, someTerms(), 0, DEADLINE, signature);
        assertAsks(recipient, someTerms());
    }

    function test_TermsThatAreRefusedLeaveTheNonceUnused() public {
        expectInvalidMode(9);
        _publish(ask(9, 0, 0, 0), 0);
        expectNothingAsked(BOND_AND_POSTAGE, 0, 0);
        _publish(ask(BOND_AND_POSTAGE, 0, 0, 0), 0);
        vm.expectRevert(abi.encodeWithSelector(ITerms.CoverWithoutBond.selector, 3));
        _publish(ask(CLOSED, 0, 0, 3), 0);

        vm.assertEq(terms.nonces(recipient), 0);
        _publish(someTerms(), 0);
    }

    // ---- in time ----------------------------------------------------------------------------------------------------

    function test_ASignatureIsGoodToTheLastSecond() public {
        vm.warp(DEADLINE);
        _publish(someTerms(), 0);
        assertAsks(recipient, someTerms());
    }

    function testFuzz_RevertWhen_TheDeadlineHasPassed(uint32 late) public {
        vm.warp(DEADLINE + 1 + late);
        vm.expectRevert(abi.encodeWithSelector(ITerms.SignatureExpired.selector, DEADLINE));
        _publish(someTerms(), 0);
    }

    // ---- for these words alone --------------------------------------------------------------------------------------

    function test_RevertWhen_AWordIsNotWhatWasSigned() public {
        bytes memory signature = _signed(someTerms(), 0);
        Requirement[5] memory asked = [someTerms(), someTerms(), someTerms(), someTerms(), someTerms()];
        asked[0].holder = stranger;
        asked[1].bond += 1;
        asked[2].postage += 1;
        asked[3].cover += 1;
        asked[4].mode = BOND_AND_POSTAGE;

        for (uint256 i = 0; i < asked.length; ++i) {
            expectInvalidSignature(recipient);
            terms.setFor(recipient, asked[i], 0, DEADLINE, signature);
        }
        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE + 1, signature);
    }

    function test_RevertWhen_AnotherNonceWasSigned() public {
        bytes memory signature = _signed(someTerms(), 1);
        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, signature);
    }

    function test_RevertWhen_AnotherRecipientSigned() public {
        bytes memory signature = _signed(someTerms(), 0);
        expectInvalidSignature(stranger);
        terms.setFor(stranger, someTerms(), 0, DEADLINE, signature);
    }

    function test_RevertWhen_ItWasSignedForAnotherContract() public {
        bytes memory signature = _signed(someTerms(), 0);
        terms = newTerms(owner);
        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, signature);
    }

    function test_AForkOfTheChainHasADomainOfItsOwn() public {
        bytes memory signature = _signed(someTerms(), 0);
        vm.chainId(block.chainid + 1);

        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, signature);
        _publish(someTerms(), 0);
        assertAsks(recipient, someTerms());
    }

    function testFuzz_RevertWhen_AnotherKeySigned(uint256 other) public {
        other = bound(other, 1, type(uint128).max);
        vm.assume(other != key);
        bytes memory signature = signatureOf(other, digestOf(recipient, someTerms(), 0, DEADLINE));
        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, signature);
    }

    // ---- in one form alone ------------------------------------------------------------------------------------------

    /// The same key has two signatures for each digest; the one with the high s is refused.
    function test_RevertWhen_TheSignatureIsMalleated() public {
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digestOf(recipient, someTerms(), 0, DEADLINE));

        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, abi.encodePacked(r, order - uint256(s), 55 - v));
    }

    /// The short form of ERC-2098 is not taken: 65 bytes or the word of a contract.
    function test_RevertWhen_TheSignatureIsShort() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digestOf(recipient, someTerms(), 0, DEADLINE));

        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, abi.encodePacked(r, uint256(s) | (uint256(v - 27) << 255)));
    }

    function testFuzz_RevertWhen_VIsOutOfRange(uint8 wrong) public {
        vm.assume(wrong != 27 && wrong != 28);
        (, bytes32 r, bytes32 s) = vm.sign(key, digestOf(recipient, someTerms(), 0, DEADLINE));

        expectInvalidSignature(recipient);
        terms.setFor(recipient, someTerms(), 0, DEADLINE, abi.encodePacked(r, s, wrong));
    }

    function test_RevertWhen_TheSignatureHasNot65Bytes() public {
        bytes memory signature = _signed(someTerms(), 0);
        bytes[3] memory wrong =
            [bytes(""), abi.encodePacked(signature, uint8(0)), abi.encodePacked(signature, signature)];

        for (uint256 i = 0; i < wrong.length; ++i) {
            expectInvalidSignature(recipient);
            terms.setFor(recipient, someTerms(), 0, DEADLINE, wrong[i]);
        }
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _signed(Requirement memory asked, uint256 nonce) private view returns (bytes memory) {
        return signatureOf(key, digestOf(recipient, asked, nonce, DEADLINE));
    }

    /// Signs them, and publishes them as a stranger.
    function _publish(Requirement memory asked, uint256 nonce) private {
        bytes memory signature = _signed(asked, nonce);
        vm.prank(stranger);
        terms.setFor(recipient, asked, nonce, DEADLINE, signature);
    }

    function _expectInvalidNonce(uint256 current) private {
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, recipient, current));
    }
}
