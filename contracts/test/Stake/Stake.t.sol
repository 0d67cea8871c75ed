// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {PlainToken} from "../kit/Tokens.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";

/// Construction and views.
contract StakeTest is Fixture {
    function test_TokenUnitAndExitDelayAreFixedAtConstruction() public view {
        vm.assertEq(address(stake.token()), address(token));
        vm.assertEq(stake.unit(), 1e12);
        vm.assertEq(stake.exitDelay(), 3);
    }

    function testFuzz_AUnitIsAMillionthOfAToken(uint8 decimals) public {
        decimals = uint8(bound(decimals, 6, 77));
        vm.assertEq(newStake(address(new PlainToken(decimals))).unit() * 1e6, 10 ** decimals);
    }

    function testFuzz_RevertWhen_TheTokenHasFewerThanSixDecimals(uint8 decimals) public {
        decimals = uint8(bound(decimals, 0, 5));
        address coarse = address(new PlainToken(decimals));

        vm.expectRevert(abi.encodeWithSelector(IBooks.UnsupportedDecimals.selector, decimals));
        newStake(coarse);
    }

    function test_EpochAtCountsWeeks() public view {
        vm.assertEq(stake.epochAt(0), 0);
        vm.assertEq(stake.epochAt(7 days * uint256(TODAY) - 1), TODAY - 1);
        vm.assertEq(stake.epochAt(7 days * uint256(TODAY)), TODAY);
    }

    function test_AStrangersBookIsEmptyAndHisOwn() public view {
        BookState memory empty;
        empty.owner = stranger;

        vm.assertEq(abi.encode(stake.book(stranger)), abi.encode(empty));
        vm.assertEq(stake.available(stranger), 0);
    }

    function test_BookShowsEveryField() public {
        burn(signed(TODAY, 3, 1e6, 1e6));
        warpTo(TODAY + 1);
        burn(signed(TODAY + 1, 4, 2e6, 2e6));
        vm.startPrank(signer);
        stake.requestExit(signer);
        stake.transferTitle(signer, stranger);

        BookState memory expected = BookState({
            balance: FUNDS - 3e6,
            epoch: TODAY + 1,
            exit: TODAY + 1,
            used: 1 << 4,
            usedBefore: 1 << 3,
            seq: 5,
            owner: stranger
        });
        vm.assertEq(abi.encode(stake.book(signer)), abi.encode(expected));
    }

    /// Invariant 27, as far as the fixture's encoder goes.
    function testFuzz_HashStampIsTheEip712Digest(address to, Stamp calldata stamp) public view {
        vm.assertEq(stake.hashStamp(to, stamp), digestOf(to, stamp));
    }

    function testFuzz_HashStampDependsOnEveryField(address to, Stamp memory stamp) public view {
        bytes32 digest = stake.hashStamp(to, stamp);

        vm.assertNotEq(stake.hashStamp(address(uint160(to) ^ 1), stamp), digest);
        stamp.epoch ^= 1;
        vm.assertNotEq(stake.hashStamp(to, stamp), digest);
        (stamp.epoch, stamp.index) = (stamp.epoch ^ 1, stamp.index ^ 1);
        vm.assertNotEq(stake.hashStamp(to, stamp), digest);
        (stamp.index, stamp.value) = (stamp.index ^ 1, stamp.value ^ 1);
        vm.assertNotEq(stake.hashStamp(to, stamp), digest);
        (stamp.value, stamp.total) = (stamp.value ^ 1, stamp.total ^ 1);
        vm.assertNotEq(stake.hashStamp(to, stamp), digest);
        (stamp.total, stamp.letter) = (stamp.total ^ 1, stamp.letter ^ bytes32(uint256(1)));
        vm.assertNotEq(stake.hashStamp(to, stamp), digest);
    }

    function test_TwoStakesNeverShareADigest() public {
        Stamp memory stamp = stampOf(TODAY, 0, 1, 1);
        vm.assertNotEq(newStake(address(token)).hashStamp(holder, stamp), stake.hashStamp(holder, stamp));
    }

    function test_TheDigestFollowsTheChainId() public {
        Stamp memory stamp = stampOf(TODAY, 0, 1, 1);
        bytes32 here = stake.hashStamp(holder, stamp);

        vm.chainId(block.chainid + 1);
        vm.assertNotEq(stake.hashStamp(holder, stamp), here);
        vm.assertEq(stake.hashStamp(holder, stamp), digestOf(holder, stamp));
    }

    function test_TheDomainCanBeRead() public view {
        (bytes1 fields, string memory name, string memory version, uint256 chain, address verifier, bytes32 salt,) =
            IERC5267(address(stake)).eip712Domain();

        vm.assertEq(fields, hex"0f");
        vm.assertEq(name, "Postbond Stake");
        vm.assertEq(version, "1");
        vm.assertEq(chain, block.chainid);
        vm.assertEq(verifier, address(stake));
        vm.assertEq(salt, 0);
    }
}
