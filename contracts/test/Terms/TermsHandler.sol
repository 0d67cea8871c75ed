// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {Requirement} from "../../src/libraries/Requirements.sol";
import {Handler} from "../kit/Invariants.sol";
import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// Three people, of whom each may publish terms, own the contract, or try. Everything they may do, in any order, the refusals
/// foreseen to the last word, beside a model that keeps what it was told and never forgets a default.
contract TermsHandler is TermsFixture, Handler {
    struct Proposal {
        uint256 from;
        Requirement requirement;
    }

    uint256 private constant PEOPLE = 3;
    uint256[PEOPLE] private _keys = [uint256(1), 2, 3];
    address[PEOPLE] private _people = [vm.addr(1), vm.addr(2), vm.addr(3)];

    Proposal[] private _proposals;
    mapping(address recipient => Requirement) private _published;
    mapping(address recipient => uint256) private _used;
    mapping(address recipient => uint256) private _revoked;
    address private _owner;
    address private _pending;
    /// What was the default of an epoch when that was first known for good.
    mapping(uint256 epoch => bytes32) private _known;

    constructor() {
        owner = _people[0];
        setUp();
        _owner = owner;
        _proposals.push(Proposal(0, firstDefault()));
    }

    /// Invariant 29. The default of this epoch and the next is known, and stays what it is.
    modifier keepsWhatIsKnown() {
        _;
        uint256 today = _today();
        for (uint256 epoch = today; epoch <= today + 1; ++epoch) {
            bytes32 found = keccak256(abi.encode(terms.defaultAt(epoch)));
            if (_known[epoch] == 0) _known[epoch] = found;
            vm.assertEq(found, _known[epoch]);
        }
    }

    // ---- recipients -------------------------------------------------------------------------------------------------

    function setOwn(uint8 who, Requirement memory asked) external keepsWhatIsKnown {
        _shape(asked);
        bytes memory refusal = _refusalOf(asked);
        if (refusal.length != 0) vm.expectRevert(refusal);
        else _published[_person(who)] = asked;

        vm.prank(_person(who));
        terms.set(asked);
    }

    /// Signed by one, for another perhaps, with a nonce that may be one too many, and in time or not.
    function setSigned(uint8 by, uint8 who, Requirement memory asked, uint8 ahead, uint8 late)
        external
        keepsWhatIsKnown
    {
        _shape(asked);
        address of_ = _person(who);
        uint256 nonce = _used[of_] + (ahead % 8) / 7;
        uint256 deadline = vm.getBlockTimestamp() - (late % 8) / 7;
        bytes memory signature = signatureOf(_keys[by % PEOPLE], digestOf(of_, asked, nonce, deadline));

        bytes memory refusal = _refusalOf(asked);
        if (_person(by) != of_) refusal = abi.encodeWithSelector(ITerms.InvalidTermsSignature.selector, of_);
        if (nonce != _used[of_]) {
            refusal = abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, of_, _used[of_]);
        }
        if (late % 8 == 7) refusal = abi.encodeWithSelector(ITerms.SignatureExpired.selector, deadline);
        if (refusal.length != 0) vm.expectRevert(refusal);
        else (_published[of_], _used[of_]) = (asked, nonce + 1);
        terms.setFor(of_, asked, nonce, deadline, signature);
    }

    function revokeConnections(uint8 who) external keepsWhatIsKnown {
        _revoked[_person(who)] += 1;
        vm.prank(_person(who));
        terms.revokeConnections();
    }

    // ---- owners -----------------------------------------------------------------------------------------------------

    /// Mostly by the owner.
    function proposeDefault(uint8 by, Requirement memory asked) external keepsWhatIsKnown {
        _shape(asked);
        if (asked.mode > BOND_OR_POSTAGE) asked.mode = BOND_AND_POSTAGE;
        asked.holder = address(0);
        (asked.bond, asked.postage, asked.cover) = (asked.bond % 11e6, asked.postage % 1.1e6, asked.cover % 110);
        address proposer = by % 4 == 0 || _owner == address(0) ? _person(by / 4) : _owner;
        uint256 announced = _proposals[_proposals.length - 1].from;
        bytes memory refusal = _refusalOfDefault(asked);
        if (announced == _today() + 1) refusal = abi.encodeWithSelector(ITerms.DefaultAnnounced.selector, announced);

        if (proposer != _owner) expectUnauthorized(proposer);
        else if (refusal.length != 0) vm.expectRevert(refusal);
        else _proposals.push(Proposal(_today() + 2, asked));
        vm.prank(proposer);
        terms.proposeDefault(asked);
    }

    function transferOwnership(uint8 by, uint8 to) external keepsWhatIsKnown {
        if (_mayAct(by)) _pending = _person(to);
        else expectUnauthorized(_person(by));
        vm.prank(_person(by));
        ownership().transferOwnership(_person(to));
    }

    function acceptOwnership(uint8 by) external keepsWhatIsKnown {
        if (_person(by) == _pending) (_owner, _pending) = (_pending, address(0));
        else expectUnauthorized(_person(by));
        vm.prank(_person(by));
        ownership().acceptOwnership();
    }

    /// Seldom, for it is the last thing that an owner does.
    function renounceOwnership(uint8 by, uint8 dice) external keepsWhatIsKnown {
        vm.assume(dice % 8 == 0);
        if (_mayAct(by)) (_owner, _pending) = (address(0), address(0));
        else expectUnauthorized(_person(by));
        vm.prank(_person(by));
        ownership().renounceOwnership();
    }

    function waitFor(uint8 hours_) external keepsWhatIsKnown {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_) * 1 hours);
    }

    function actions() external pure returns (bytes4[] memory all) {
        all = new bytes4[](8);
        all[0] = this.setOwn.selector;
        all[1] = this.setSigned.selector;
        all[2] = this.revokeConnections.selector;
        all[3] = this.proposeDefault.selector;
        all[4] = this.transferOwnership.selector;
        all[5] = this.acceptOwnership.selector;
        all[6] = this.renounceOwnership.selector;
        all[7] = this.waitFor.selector;
    }

    // ---- what must hold ---------------------------------------------------------------------------------------------

    function check() external view {
        _checkDefaults();
        for (uint256 i = 0; i < PEOPLE; ++i) {
            _checkTermsOf(_people[i]);
            vm.assertEq(terms.nonces(_people[i]), _used[_people[i]]);
            vm.assertEq(terms.connectionNonce(_people[i]), _revoked[_people[i]]);
        }
        _checkTermsOf(stranger);
        _checkTermsOf(address(0));
        vm.assertEq(ownership().owner(), _owner);
        vm.assertEq(ownership().pendingOwner(), _pending);
    }

    function _checkDefaults() private view {
        for (uint256 epoch = _today(); epoch <= _today() + 3; ++epoch) {
            Requirement memory r = terms.defaultAt(epoch);
            assertSame(r, _defaultAt(epoch));
            vm.assertTrue(r.mode == BOND_AND_POSTAGE || r.mode == BOND_OR_POSTAGE);
            vm.assertTrue(r.bond <= 10e6 && r.postage <= 1e6 && r.cover <= 100);
            vm.assertEq(r.holder, address(0));
        }
    }

    function _checkTermsOf(address who) private view {
        Requirement memory r = terms.requirementOf(who);
        assertSame(r, _requirementOf(who));
        vm.assertTrue(r.mode >= BOND_AND_POSTAGE && r.mode <= OPEN);
        vm.assertTrue(r.holder != address(0) || who == address(0));
    }

    // ---- the model --------------------------------------------------------------------------------------------------

    /// The last word that was said of an epoch, this one or later.
    function _defaultAt(uint256 epoch) private view returns (Requirement memory) {
        uint256 i = _proposals.length - 1;
        while (_proposals[i].from > epoch) --i;
        return _proposals[i].requirement;
    }

    function _requirementOf(address who) private view returns (Requirement memory asked) {
        asked = _published[who];
        if (asked.mode == UNSET) asked = _defaultAt(_today());
        if (asked.holder == address(0)) asked.holder = who;
    }

    /// Few modes and many zeros, so that good and bad terms are both common.
    function _shape(Requirement memory asked) private pure {
        asked.mode %= OPEN + 2;
        if (asked.bond % 3 == 0) asked.bond = 0;
        if (asked.postage % 3 == 0) asked.postage = 0;
        if (asked.cover % 3 != 0) asked.cover = 0;
        if (asked.mode == UNSET && asked.bond == 0) (asked.holder, asked.postage, asked.cover) = (address(0), 0, 0);
    }

    function _refusalOf(Requirement memory r) private pure returns (bytes memory) {
        bool isZero = r.holder == address(0) && r.bond == 0 && r.postage == 0 && r.cover == 0;
        if (r.mode > OPEN || (r.mode == UNSET && !isZero)) {
            return abi.encodeWithSelector(ITerms.InvalidMode.selector, r.mode);
        }
        bool asksTooLittle = (r.mode == BOND_AND_POSTAGE && r.bond == 0 && r.postage == 0)
            || (r.mode == BOND_OR_POSTAGE && (r.bond == 0 || r.postage == 0));
        if (asksTooLittle) return abi.encodeWithSelector(ITerms.NothingAsked.selector, r.mode, r.bond, r.postage);
        if (r.bond == 0 && r.cover != 0) return abi.encodeWithSelector(ITerms.CoverWithoutBond.selector, r.cover);
        return "";
    }

    function _refusalOfDefault(Requirement memory r) private pure returns (bytes memory refusal) {
        if (r.mode == UNSET) return abi.encodeWithSelector(ITerms.InvalidMode.selector, UNSET);
        refusal = _refusalOf(r);
        if (refusal.length != 0) return refusal;
        if (r.bond > 10e6) return abi.encodeWithSelector(ITerms.DefaultOutOfBounds.selector, r.bond, 10e6);
        if (r.postage > 1e6) return abi.encodeWithSelector(ITerms.DefaultOutOfBounds.selector, r.postage, 1e6);
        if (r.cover > 100) return abi.encodeWithSelector(ITerms.DefaultOutOfBounds.selector, r.cover, 100);
        return "";
    }

    function _mayAct(uint8 by) private view returns (bool) {
        return _person(by) == _owner;
    }

    function _person(uint8 i) private view returns (address) {
        return _people[i % PEOPLE];
    }

    function _today() private view returns (uint256) {
        return vm.getBlockTimestamp() / 7 days;
    }
}
