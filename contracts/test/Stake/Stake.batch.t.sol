// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {Signature, Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture, RawSignature, RawStamp, Signed} from "../kit/Fixture.sol";
import {Vm, vm} from "../kit/Test.sol";

/// Batches of anything. Whoever sends dirty bits here also signs them, so that nothing but the range check stops them.
contract StakeBatchTest is Fixture {
    /// What a random item of a batch is made of.
    struct Pick {
        uint8 signer;
        uint8 age;
        uint8 index;
        uint24 value;
        uint8 fault;
    }

    uint48 private constant VALUE = 1e6;
    uint256[3] private _keys;

    function setUp() public override {
        super.setUp();
        string[3] memory names = ["alice", "bob", "carol"];
        address who;
        for (uint256 i = 0; i < 3; ++i) {
            (who, _keys[i]) = makeAddrAndKey(names[i]);
            deposit(who, 3 * VALUE);
        }
    }

    /// Invariant 13.
    function testFuzz_ABatchEqualsItsSinglesInSequence(Pick[12] memory picks) public {
        Signed[] memory batch = new Signed[](picks.length);
        for (uint256 i = 0; i < picks.length; ++i) {
            batch[i] = _stampOf(picks[i]);
        }
        uint256 before = vm.snapshotState();

        vm.recordLogs();
        uint256 sum = burn(batch);
        bytes memory effects = _effects(vm.getRecordedLogs());
        vm.revertToState(before);

        vm.recordLogs();
        uint256 singles = 0;
        for (uint256 i = 0; i < batch.length; ++i) {
            singles += burn(batch[i]);
        }
        vm.assertEq(singles, sum);
        vm.assertEq(_effects(vm.getRecordedLogs()), effects);
    }

    /// Invariants 13 and 14: a bad item among good ones changes nothing.
    function testFuzz_AnyBytesBetweenTwoStampsAreSkipped(RawStamp memory bad, RawSignature memory badSignature) public {
        (RawStamp[] memory stamps, RawSignature[] memory signatures) = (new RawStamp[](3), new RawSignature[](3));
        stamps[1] = bad;
        signatures[1] = badSignature;
        for (uint8 i = 0; i < 3; i += 2) {
            stamps[i] = _good(i);
            signatures[i] = _sign(stamps[i]);
        }

        vm.assertEq(_burn(stamps, signatures), 2 * VALUE);
    }

    /// Invariant 14.
    function testFuzz_NoBytesMakeABatchRevert(RawStamp[] memory stamps, RawSignature[] memory signatures) public {
        vm.assertEq(_burn(stamps, signatures), 0);
    }

    /// Invariants 12 and 14.
    function testFuzz_AnyWordSignedOrNotTakesTheValueOrNothing(uint8 field, uint256 word) public {
        RawStamp memory stamp = _good(0);
        setField(stamp, field, word);

        uint256 sum = _burn(stamp, _sign(stamp));
        vm.assertTrue(sum == 0 || sum == stamp.value);
        vm.assertEq(balanceOf(signer), FUNDS - sum);
    }

    /// Invariant 14.
    function testFuzz_ABitAboveItsFieldIsSkipped(uint8 field, uint8 shift) public {
        RawStamp memory stamp = dirtied(_good(0), field, shift);

        vm.assertEq(_burn(stamp, _sign(stamp)), 0);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    /// Invariants 14 and 28.
    function testFuzz_ABitAboveVIsSkipped(uint8 shift) public {
        RawStamp memory stamp = _good(0);
        RawSignature memory signature = _sign(stamp);
        signature.v |= 2 ** bound(shift, 8, 255);

        vm.assertEq(_burn(stamp, signature), 0);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    function test_RawStampsAreOtherwiseGood() public {
        vm.assertEq(_burn(_good(0), _sign(_good(0))), VALUE);
    }

    // ---- random items -----------------------------------------------------------------------------------------------

    /// Mostly good, for few indices and little money, so that items meet.
    function _stampOf(Pick memory pick) private view returns (Signed memory result) {
        uint48 value = pick.value % (2 * VALUE);
        Stamp memory stamp = stampOf(TODAY + 1 - pick.age % 4, pick.index % 3, value, value);
        result = sign(_keys[pick.signer % 3], holder, stamp);
        if (pick.fault < 16) result.stamp.index = pick.index; // then the signature is of another stamp
        if (pick.fault > 240) result.signature.v = pick.index;
    }

    function _effects(Vm.Log[] memory logs) private view returns (bytes memory) {
        bytes memory books = abi.encode(stake.totalBurned());
        for (uint256 i = 0; i < 3; ++i) {
            books = abi.encodePacked(books, abi.encode(stake.book(vm.addr(_keys[i]))));
        }
        return abi.encodePacked(books, abi.encode(logs));
    }

    // ---- raw items --------------------------------------------------------------------------------------------------

    function _good(uint8 index) private pure returns (RawStamp memory) {
        return rawOf(stampOf(TODAY, index, VALUE, VALUE));
    }

    function _sign(RawStamp memory stamp) private view returns (RawSignature memory) {
        bytes32 structHash = keccak256(abi.encode(keccak256(bytes(STAMP)), holder, stamp));
        Signature memory signature = signatureOf(key, digestOf(structHash));
        return RawSignature({v: signature.v, r: signature.r, s: signature.s});
    }

    function _burn(RawStamp memory stamp, RawSignature memory signature) private returns (uint256) {
        (RawStamp[] memory stamps, RawSignature[] memory signatures) = (new RawStamp[](1), new RawSignature[](1));
        (stamps[0], signatures[0]) = (stamp, signature);
        return _burn(stamps, signatures);
    }

    function _burn(RawStamp[] memory stamps, RawSignature[] memory signatures) private returns (uint256) {
        vm.prank(holder);
        (bool ok, bytes memory result) =
            address(stake).call(abi.encodeWithSelector(IStake.burn.selector, stamps, signatures));
        vm.assertTrue(ok);
        return abi.decode(result, (uint256));
    }
}
