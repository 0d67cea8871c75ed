// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITerms} from "../../src/interfaces/ITerms.sol";
import {PackedRequirement, Requirement} from "../../src/libraries/Requirements.sol";
import {Test, vm} from "../kit/Test.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

/// Terms, its owner, a recipient with a key, and what it takes to ask, to sign and to compare. Words and digests are computed
/// here once more, so that every test that uses them compares two encoders.
abstract contract TermsFixture is Test {
    uint8 internal constant UNSET = 0;
    uint8 internal constant BOND_AND_POSTAGE = 1;
    uint8 internal constant BOND_OR_POSTAGE = 2;
    uint8 internal constant CLOSED = 3;
    uint8 internal constant OPEN = 4;
    uint256 internal constant TODAY = 2950;
    string internal constant REQUIREMENT =
        "Requirement(address holder,uint40 bond,uint40 postage,uint8 cover,uint8 mode)";
    string internal constant SIGNED_TERMS =
        string.concat("Terms(address recipient,Requirement requirement,uint256 nonce,uint256 deadline)", REQUIREMENT);

    ITerms internal terms;
    address internal owner = makeAddr("owner");
    address internal heir = makeAddr("heir");
    address internal recipient;
    uint256 internal key;
    address internal service = makeAddr("service");
    address internal stranger = makeAddr("stranger");

    function setUp() public virtual {
        (recipient, key) = makeAddrAndKey("recipient");
        warpTo(TODAY);
        terms = newTerms(owner);
        vm.label(address(terms), "terms");
    }

    /// By its artifact: the code that is deployed, where `new` would compile it as the tests are.
    function newTerms(address owner_) internal returns (ITerms) {
        return ITerms(vm.deployCode("Terms.sol:Terms", abi.encode(owner_)));
    }

    function ownership() internal view returns (Ownable2Step) {
        return Ownable2Step(address(terms));
    }

    function warpTo(uint256 epoch) internal {
        vm.warp(epoch * 7 days);
    }

    // ---- what is asked ----------------------------------------------------------------------------------------------

    function ask(uint8 mode, uint40 bond, uint40 postage, uint8 cover) internal view returns (Requirement memory) {
        return Requirement({holder: service, bond: bond, postage: postage, cover: cover, mode: mode});
    }

    /// A requirement that nothing else in the tests asks for.
    function someTerms() internal view returns (Requirement memory) {
        return ask(BOND_OR_POSTAGE, 2e6, 1e6, 3);
    }

    function defaultOf(uint40 bond, uint40 postage, uint8 cover) internal pure returns (Requirement memory) {
        return Requirement({holder: address(0), bond: bond, postage: postage, cover: cover, mode: BOND_AND_POSTAGE});
    }

    function firstDefault() internal pure returns (Requirement memory) {
        return defaultOf(0.5e6, 0, 10);
    }

    function nothing() internal pure returns (Requirement memory none) {}

    /// As it is stored, field by field from the highest bits down.
    function packedOf(Requirement memory r) internal pure returns (PackedRequirement) {
        return abi.decode(abi.encodePacked(r.mode, r.cover, r.postage, r.bond, r.holder), (PackedRequirement));
    }

    // ---- calls ------------------------------------------------------------------------------------------------------

    function set(Requirement memory requirement) internal {
        vm.prank(recipient);
        terms.set(requirement);
    }

    function propose(Requirement memory requirement) internal {
        vm.prank(owner);
        terms.proposeDefault(requirement);
    }

    // ---- signed terms -----------------------------------------------------------------------------------------------

    function digestOf(address of_, Requirement memory requirement, uint256 nonce, uint256 deadline)
        internal
        view
        returns (bytes32)
    {
        bytes32 inner = keccak256(abi.encode(keccak256(bytes(REQUIREMENT)), requirement));
        bytes32 outer = keccak256(abi.encode(keccak256(bytes(SIGNED_TERMS)), of_, inner, nonce, deadline));
        return keccak256(abi.encodePacked(hex"1901", domainOf(terms), outer));
    }

    function domainOf(ITerms of_) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Postbond Terms"),
                keccak256("1"),
                block.chainid,
                address(of_)
            )
        );
    }

    function signatureOf(uint256 by, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(by, digest);
        return abi.encodePacked(r, s, v);
    }

    // ---- what must be -----------------------------------------------------------------------------------------------

    function assertAsks(address who, Requirement memory expected) internal view {
        assertSame(terms.requirementOf(who), expected);
    }

    function assertAsksTheFirstDefault(address who) internal view {
        Requirement memory expected = firstDefault();
        expected.holder = who;
        assertAsks(who, expected);
    }

    function assertSame(Requirement memory a, Requirement memory b) internal pure {
        vm.assertEq(abi.encode(a), abi.encode(b));
    }

    function expectSet(address who, Requirement memory requirement) internal {
        vm.expectEmit(address(terms));
        emit ITerms.RequirementSet(who, packedOf(requirement));
    }

    function expectProposed(uint256 from, Requirement memory requirement) internal {
        vm.expectEmit(address(terms));
        emit ITerms.DefaultProposed(from, packedOf(requirement));
    }

    function expectInvalidMode(uint256 mode) internal {
        vm.expectRevert(abi.encodeWithSelector(ITerms.InvalidMode.selector, mode));
    }

    function expectNothingAsked(uint256 mode, uint256 bond, uint256 postage) internal {
        vm.expectRevert(abi.encodeWithSelector(ITerms.NothingAsked.selector, mode, bond, postage));
    }

    function expectInvalidSignature(address of_) internal {
        vm.expectRevert(abi.encodeWithSelector(ITerms.InvalidTermsSignature.selector, of_));
    }

    function expectUnauthorized(address caller) internal {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
    }
}
