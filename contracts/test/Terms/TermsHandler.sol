// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {Requirement} from "../../src/libraries/Requirements.sol";
import {vm} from "../kit/Test.sol";
import {TermsFixture} from "./TermsFixture.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// Three people, of whom each may publish terms, own the contract, or try. Everything they may do, in any order, the refusals
/// foreseen to the last word, beside a model that keeps what it was told and never forgets a default.
contract TermsHandler is TermsFixture {
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
        owner = person(0);
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
        else _published[person(who)] = asked;

        vm.prank(person(who));
        terms.set(asked);
    }

    /// Signed by one, for another perhaps, with a nonce that may be one too many, and in time or not.
    function setSigned(uint8 by, uint8 who, Requirement memory asked, uint8 ahead, uint8 late)
        external
        keepsWhatIsKnown
    {
        _shape(asked);
        uint256 nonce = _used[person(who)] + (ahead % 8) / 7;
        uint256 deadline = vm.getBlockTimestamp() - (late % 8) / 7;
        bytes memory signature = signatureOf(_keys[by % PEOPLE], digestOf(person(who), asked, nonce, deadline));
        bytes memory refusal = _refusalOf(asked);
        if (person(by) != person(who)) {
            refusal = abi.encodeWithSelector(ITerms.InvalidTermsSignature.selector, person(who));
        }
        if (nonce != _used[person(who)]) {
            refusal = abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, person(who), _used[person(who)]);
        }
        if (late % 8 == 7) refusal = abi.encodeWithSelector(ITerms.SignatureExpired.selector, deadline);

        if (refusal.length != 0) vm.expectRevert(refusal);
        else (_published[person(who)], _used[person(who)]) = (asked, nonce + 1);
        terms.setFor(person(who), asked, nonce, deadline, signature);
    }

    function revokeConnections(uint8 who) external keepsWhatIsKnown {
        _revoked[person(who)] += 1;
        vm.prank(person(who));
        terms.revokeConnections();
    }

    // ---- owners -----------------------------------------------------------------------------------------------------

    function proposeDefault(uint8 by, Requirement memory asked) external keepsWhatIsKnown {
        _shape(asked);
        if (asked.mode > BOND_OR_POSTAGE) asked.mode = BOND_AND_POSTAGE;
        asked.holder = address(0);
        (asked.bond, asked.postage, asked.cover) = (asked.bond % 11e6, asked.postage % 1.1e6, asked.cover % 110);
        uint256 announced = _proposals[_proposals.length - 1].from;
        bytes memory refusal = _refusalOfDefault(asked);
        if (announced == _today() + 1) refusal = abi.encodeWithSelector(ITerms.DefaultAnnounced.selector, announced);

        if (!_mayAct(by)) expectUnauthorized(person(by));
        else if (refusal.length != 0) vm.expectRevert(refusal);
        else _proposals.push(Proposal(_today() + 2, asked));
        vm.prank(person(by));
        terms.proposeDefault(asked);
    }

    function transferOwnership(uint8 by, uint8 to) external keepsWhatIsKnown {
        if (_mayAct(by)) _pending = person(to);
        else expectUnauthorized(person(by));
        vm.prank(person(by));
        ownership().transferOwnership(person(to));
    }

    function acceptOwnership(uint8 by) external keepsWhatIsKnown {
        if (person(by) == _pending) (_owner, _pending) = (_pending, address(0));
        else expectUnauthorized(person(by));
        vm.prank(person(by));
        ownership().acceptOwnership();
    }

    /// Seldom, for it is the last thing that an owner does.
    function renounceOwnership(uint8 by, uint8 dice) external keepsWhatIsKnown {
        if (dice % 8 != 0) return;
        if (_mayAct(by)) (_owner, _pending) = (address(0), address(0));
        else expectUnauthorized(person(by));
        vm.prank(person(by));
        ownership().renounceOwnership();
    }

    function waitFor(uint8 hours_) external keepsWhatIsKnown {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_) * 1 hours);
    }

    // ---- what the invariants look at --------------------------------------------------------------------------------

    function person(uint256 i) public view returns (address) {
        return _people[i % PEOPLE];
    }

    function theTerms() external view returns (ITerms) {
        return terms;
    }

    /// What the model says of one epoch, this one or later: the last word that was said of it or before.
    function defaultAt(uint256 epoch) public view returns (Requirement memory) {
        uint256 i = _proposals.length - 1;
        while (_proposals[i].from > epoch) --i;
        return _proposals[i].requirement;
    }

    function requirementOf(address who) external view returns (Requirement memory asked) {
        asked = _published[who];
        if (asked.mode == UNSET) asked = defaultAt(_today());
        if (asked.holder == address(0)) asked.holder = who;
    }

    function counters(address who) external view returns (uint256 used, uint256 revoked) {
        return (_used[who], _revoked[who]);
    }

    function owners() external view returns (address current, address pending) {
        return (_owner, _pending);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    /// Few modes and many zeros, so that good and bad terms are both common.
    function _shape(Requirement memory asked) private pure {
        asked.mode %= OPEN + 2;
        if (asked.bond % 3 == 0) asked.bond = 0;
        if (asked.postage % 3 == 0) asked.postage = 0;
        if (asked.cover % 3 != 0) asked.cover = 0;
        if (asked.mode == UNSET && asked.bond == 0) asked = nothing();
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
        return person(by) == _owner;
    }

    function _today() private view returns (uint256) {
        return vm.getBlockTimestamp() / 7 days;
    }
}
