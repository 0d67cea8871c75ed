// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {Requirement} from "../../src/libraries/Requirements.sol";
import {Test, vm} from "../kit/Test.sol";
import {TermsHandler} from "./TermsHandler.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// What holds after any history. On the way the handler checks that a default that is known never changes.
contract TermsInvariantTest is Test {
    TermsHandler private _handler;
    ITerms private _terms;

    function setUp() public {
        _handler = new TermsHandler();
        _terms = _handler.theTerms();

        bytes4[] memory actions = new bytes4[](8);
        actions[0] = TermsHandler.setOwn.selector;
        actions[1] = TermsHandler.setSigned.selector;
        actions[2] = TermsHandler.revokeConnections.selector;
        actions[3] = TermsHandler.proposeDefault.selector;
        actions[4] = TermsHandler.transferOwnership.selector;
        actions[5] = TermsHandler.acceptOwnership.selector;
        actions[6] = TermsHandler.renounceOwnership.selector;
        actions[7] = TermsHandler.waitFor.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: actions}));
    }

    /// Invariant 29. One function, for each would run all the histories again.
    function invariant_EverybodyHasTermsAndADefaultIsKnownAheadAndWithinBounds() public view {
        _assertTheDefaults();
        for (uint256 i = 0; i < 3; ++i) {
            _assertHasTerms(_handler.person(i));
            _assertCounters(_handler.person(i));
        }
        _assertHasTerms(address(_handler));
        _assertHasTerms(address(0));

        (address owner, address pending) = _handler.owners();
        vm.assertEq(Ownable2Step(address(_terms)).owner(), owner);
        vm.assertEq(Ownable2Step(address(_terms)).pendingOwner(), pending);
    }

    function _assertTheDefaults() private view {
        uint256 today = vm.getBlockTimestamp() / 7 days;
        for (uint256 epoch = today; epoch <= today + 3; ++epoch) {
            Requirement memory r = _terms.defaultAt(epoch);
            vm.assertEq(abi.encode(r), abi.encode(_handler.defaultAt(epoch)));
            vm.assertTrue(r.mode == 1 || r.mode == 2);
            vm.assertTrue(r.bond <= 10e6 && r.postage <= 1e6 && r.cover <= 100);
            vm.assertEq(r.holder, address(0));
        }
    }

    function _assertHasTerms(address who) private view {
        Requirement memory r = _terms.requirementOf(who);
        vm.assertEq(abi.encode(r), abi.encode(_handler.requirementOf(who)));
        vm.assertTrue(r.mode >= 1 && r.mode <= 4);
        vm.assertTrue(r.holder != address(0) || who == address(0));
    }

    function _assertCounters(address who) private view {
        (uint256 used, uint256 revoked) = _handler.counters(who);
        vm.assertEq(_terms.nonces(who), used);
        vm.assertEq(_terms.connectionNonce(who), revoked);
    }
}
