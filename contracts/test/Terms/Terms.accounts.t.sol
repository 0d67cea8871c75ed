// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Requirement} from "../../src/libraries/Requirements.sol";
import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";
import {GreedyWallet, PickyWallet, RestlessWallet, Wallet} from "./Wallets.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

/// Terms signed for an address that has code, or no key that anybody knows: wallets (ERC-1271), accounts that delegate to code
/// (EIP-7702), precompiles, and nobody.
contract TermsAccountsTest is TermsFixture {
    uint256 private constant DEADLINE = TODAY * 7 days;
    /// Enough for setFor, and for nothing if a wallet burns 63 parts of 64.
    uint256 private constant GAS = 200_000;

    Wallet private _wallet = new Wallet();

    // ---- wallets ----------------------------------------------------------------------------------------------------

    function testFuzz_AWalletIsAskedForTheDigestWithTheWholeSignature(bytes memory signature) public {
        PickyWallet wallet = new PickyWallet();
        bytes32 digest = digestOf(address(wallet), someTerms(), 0, DEADLINE);
        wallet.agreeTo(abi.encodeCall(IERC1271.isValidSignature, (digest, signature)));

        expectSet(address(wallet), someTerms());
        _setFor(address(wallet), signature);

        assertAsks(address(wallet), someTerms());
        vm.assertEq(terms.nonces(address(wallet)), 1);
    }

    function test_AnAnswerMayBeLongerThanAWord() public {
        _wallet.answerWith(abi.encode(IERC1271.isValidSignature.selector, "and more"));
        _setFor(address(_wallet), "");
        assertAsks(address(_wallet), someTerms());
    }

    function test_RevertWhen_TheWalletDoesNotAgree() public {
        bytes4 agreed = IERC1271.isValidSignature.selector;
        bytes[7] memory answers = [
            abi.encode(bytes4(0xffffffff)),
            abi.encode(true),
            abi.encode(0),
            abi.encodePacked(agreed),
            abi.encodePacked(agreed, new bytes(27)),
            abi.encodePacked(agreed, new bytes(27), uint8(1)),
            bytes("")
        ];
        for (uint256 i = 0; i < answers.length; ++i) {
            _wallet.answerWith(answers[i]);
            expectInvalidSignature(address(_wallet));
            _setFor(address(_wallet), "");
        }
    }

    function testFuzz_RevertWhen_TheWalletAnswersAnythingElse(bytes memory answer) public {
        // The good answer starts with another byte.
        if (answer.length != 0) answer[0] = 0;
        _wallet.answerWith(answer);
        expectInvalidSignature(address(_wallet));
        _setFor(address(_wallet), "");
    }

    function test_RevertWhen_TheWalletReverts() public {
        _wallet.revertWith("no");
        expectInvalidSignature(address(_wallet));
        _setFor(address(_wallet), "");

        _wallet.revertWith(abi.encode(IERC1271.isValidSignature.selector));
        expectInvalidSignature(address(_wallet));
        _setFor(address(_wallet), "");
    }

    function test_RevertWhen_TheWalletBurnsItsGas() public {
        _assertRefused(address(new GreedyWallet()), "");
    }

    function test_AWalletThatRefusedMayAgreeLater() public {
        _wallet.answerWith(abi.encode(bytes4(0xffffffff)));
        expectInvalidSignature(address(_wallet));
        _setFor(address(_wallet), "");
        vm.assertEq(terms.nonces(address(_wallet)), 0);

        _wallet.answerWith(abi.encode(IERC1271.isValidSignature.selector));
        _setFor(address(_wallet), "");
        assertAsks(address(_wallet), someTerms());
    }

    function test_AWalletCanDoNothingWhileItIsAsked() public {
        RestlessWallet wallet = new RestlessWallet();
        _setFor(address(wallet), "");

        assertAsks(address(wallet), someTerms());
        vm.assertEq(wallet.acts(), 0);
        vm.assertEq(terms.connectionNonce(address(wallet)), 0);
    }

    // ---- accounts that delegate to code -----------------------------------------------------------------------------

    function test_TheOwnKeySpeaksWhateverTheCodeOfTheAccountSays() public {
        _delegateTo(address(_wallet));
        Wallet(recipient).answerWith(abi.encode(bytes4(0xffffffff)));

        _setFor(recipient, signatureOf(key, _digest(recipient)));
        assertAsks(recipient, someTerms());
    }

    function test_TheOwnKeyIsHeardBeforeTheCodeIsAsked() public {
        _delegateTo(address(new GreedyWallet()));
        bytes memory signature = signatureOf(key, _digest(recipient));

        terms.setFor{gas: GAS}(recipient, someTerms(), 0, DEADLINE, signature);
        assertAsks(recipient, someTerms());
    }

    function test_TheCodeOfTheAccountMaySpeakWithoutTheKey() public {
        _delegateTo(address(_wallet));
        Wallet(recipient).answerWith(abi.encode(IERC1271.isValidSignature.selector));

        _setFor(recipient, "a passkey's, say");
        assertAsks(recipient, someTerms());
    }

    function test_RevertWhen_NeitherKeyNorCodeOfTheAccountAgrees() public {
        _delegateTo(address(_wallet));
        Wallet(recipient).revertWith("no");
        bytes memory signature = signatureOf(1, _digest(recipient));

        expectInvalidSignature(recipient);
        _setFor(recipient, signature);
    }

    // ---- addresses that cannot sign ---------------------------------------------------------------------------------

    /// What recovers to nobody is no signature of nobody's.
    function testFuzz_RevertWhen_TheRecipientIsNobody(bytes memory signature) public {
        expectInvalidSignature(address(0));
        _setFor(address(0), signature);
        expectInvalidSignature(address(0));
        _setFor(address(0), new bytes(65));
    }

    /// Some of them answer anything: the identity says what it is asked, and the question starts with the good answer.
    function testFuzz_RevertWhen_TheRecipientIsAPrecompile(bytes memory signature) public {
        for (uint160 i = 1; i <= 0x11; ++i) {
            _assertRefused(address(i), signature);
        }
        _assertRefused(address(0x100), signature);
    }

    function testFuzz_RevertWhen_TheRecipientHasNoSuchFunction(bytes memory signature) public {
        _assertRefused(address(terms), signature);
        _assertRefused(address(this), signature);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    /// What EIP-7702 leaves at the address of a key that delegates.
    function _delegateTo(address code) private {
        vm.etch(recipient, abi.encodePacked(hex"ef0100", code));
    }

    function _digest(address of_) private view returns (bytes32) {
        return digestOf(of_, someTerms(), 0, DEADLINE);
    }

    function _setFor(address who, bytes memory signature) private {
        terms.setFor(who, someTerms(), 0, DEADLINE, signature);
    }

    /// With little gas, for some burn what they are given.
    function _assertRefused(address who, bytes memory signature) private {
        expectInvalidSignature(who);
        terms.setFor{gas: 10 * GAS}(who, someTerms(), 0, DEADLINE, signature);
        vm.assertEq(terms.nonces(who), 0);
    }
}
