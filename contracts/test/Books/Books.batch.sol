// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stamp} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Signed} from "../kit/Signing.sol";
import {RawSignature, RawStamp} from "../kit/Stationery.sol";
import {Vm, vm} from "../kit/Test.sol";

/// Many stamps, good and bad. Whoever sends dirty bits here also signs them, so that nothing but the range check stops them.
abstract contract BooksBatchTest is Fixture {
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
    function testFuzz_ABatchEqualsItsSinglesInSequence(Pick[8] memory picks) public {
        Signed[] memory batch = _batchOf(picks);
        uint256 before = vm.snapshotState();

        vm.recordLogs();
        uint256 sum = redeem(batch);
        bytes memory effects = _effects(vm.getRecordedLogs());
        vm.revertToState(before);

        vm.recordLogs();
        uint256 singles = 0;
        for (uint256 i = 0; i < batch.length; ++i) {
            singles += redeem(batch[i]);
        }
        vm.assertEq(singles, sum);
        vm.assertEq(_effects(vm.getRecordedLogs()), effects);
    }

    /// Invariants 13 and 14: inserting a bad item changes nothing but the gas.
    function testFuzz_ABadItemAnywhereChangesNothing(
        Pick[8] memory picks,
        uint8 place,
        RawStamp memory bad,
        RawSignature memory badSignature
    ) public {
        (RawStamp[] memory stamps, RawSignature[] memory signatures) = rawOf(_batchOf(picks));
        uint256 before = vm.snapshotState();

        vm.recordLogs();
        uint256 sum = redeem(stamps, signatures);
        bytes memory effects = _effects(vm.getRecordedLogs());
        vm.revertToState(before);

        place = uint8(place % (picks.length + 1));
        (stamps, signatures) = (_insert(stamps, bad, place), _insert(signatures, badSignature, place));
        vm.recordLogs();
        vm.assertEq(redeem(stamps, signatures), sum);
        vm.assertEq(_effects(vm.getRecordedLogs()), effects);
    }

    /// Invariant 14.
    function testFuzz_NoBytesMakeABatchRevert(RawStamp[] memory stamps, RawSignature[] memory signatures) public {
        vm.assertEq(redeem(stamps, signatures), 0);
    }

    /// Invariants 12 and 14.
    function testFuzz_AnyWordOfAStampTakesTheValueOrNothing(uint8 field, uint256 word) public {
        RawStamp memory stamp = _good(0);
        setField(stamp, field, word);

        uint256 sum = _redeem(stamp, signRaw(key, holder, stamp));
        vm.assertTrue(sum == 0 || sum == stamp.value);
        vm.assertEq(balanceOf(signer), FUNDS - sum);
    }

    /// Invariant 14.
    function testFuzz_ABitAboveItsFieldIsSkipped(uint8 field, uint8 shift) public {
        RawStamp memory stamp = dirtied(_good(0), field, shift);

        vm.assertEq(_redeem(stamp, signRaw(key, holder, stamp)), 0);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    /// Invariant 14.
    function test_TheFirstBitAboveEachFieldIsSkipped() public {
        for (uint8 field = 0; field < 4; ++field) {
            RawStamp memory stamp = dirtied(_good(0), field, 0);
            vm.assertEq(_redeem(stamp, signRaw(key, holder, stamp)), 0);
        }
    }

    /// Invariants 14 and 28.
    function testFuzz_ABitAboveVIsSkipped(uint8 shift) public {
        RawStamp memory stamp = _good(0);
        RawSignature memory signature = signRaw(key, holder, stamp);
        signature.v |= 2 ** bound(shift, 8, 255);

        vm.assertEq(_redeem(stamp, signature), 0);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    function test_RawStampsAreOtherwiseGood() public {
        vm.assertEq(_redeem(_good(0), signRaw(key, holder, _good(0))), VALUE);
    }

    /// Fifty stamps each of ten signers, every third one broken.
    function test_FiveHundredStampsInOneBatch() public {
        (RawStamp[] memory stamps, RawSignature[] memory signatures) = (new RawStamp[](500), new RawSignature[](500));
        uint256 i = 0;
        for (uint256 by = 1; by <= 10; ++by) {
            deposit(vm.addr(by), FUNDS);
            for (uint8 index = 0; index < 50; ++index) {
                stamps[i] = _good(index);
                signatures[i] = signRaw(by, holder, stamps[i]);
                if (i % 3 == 0) stamps[i].total ^= 1;
                ++i;
            }
        }

        vm.assertEq(redeem(stamps, signatures), 333 * VALUE);
        vm.assertEq(redeem(stamps, signatures), 0);
    }

    // ---- random items -----------------------------------------------------------------------------------------------

    function _batchOf(Pick[8] memory picks) private view returns (Signed[] memory batch) {
        batch = new Signed[](picks.length);
        for (uint256 i = 0; i < picks.length; ++i) {
            batch[i] = _stampOf(picks[i]);
        }
    }

    /// Mostly good, for few indices and little money, so that items meet.
    function _stampOf(Pick memory pick) private view returns (Signed memory result) {
        uint48 value = pick.value % (2 * VALUE);
        Stamp memory stamp = stampOf(TODAY + 1 - pick.age % 4, pick.index % 3, value, value);
        result = sign(_keys[pick.signer % 3], holder, stamp);
        if (pick.fault < 16) result.stamp.index = pick.index; // then the signature is of another stamp
        if (pick.fault > 240) result.signature.v = pick.index;
    }

    /// All the books, the logs of the contract, and what it has left.
    function _effects(Vm.Log[] memory logs) private view returns (bytes memory effects) {
        effects = abi.encode(token.balanceOf(address(books)));
        for (uint256 i = 0; i < 3; ++i) {
            effects = abi.encodePacked(effects, stateOf(vm.addr(_keys[i])));
        }
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == address(books)) effects = abi.encodePacked(effects, abi.encode(logs[i]));
        }
    }

    // ---- raw items --------------------------------------------------------------------------------------------------

    function _good(uint8 index) private pure returns (RawStamp memory) {
        return rawOf(stampOf(TODAY, index, VALUE, VALUE));
    }

    function _redeem(RawStamp memory stamp, RawSignature memory signature) private returns (uint256) {
        (RawStamp[] memory stamps, RawSignature[] memory signatures) = (new RawStamp[](1), new RawSignature[](1));
        (stamps[0], signatures[0]) = (stamp, signature);
        return redeem(stamps, signatures);
    }

    function _insert(RawStamp[] memory items, RawStamp memory item, uint256 place)
        private
        pure
        returns (RawStamp[] memory longer)
    {
        longer = new RawStamp[](items.length + 1);
        for (uint256 i = 0; i < longer.length; ++i) {
            longer[i] = i == place ? item : items[i < place ? i : i - 1];
        }
    }

    function _insert(RawSignature[] memory items, RawSignature memory item, uint256 place)
        private
        pure
        returns (RawSignature[] memory longer)
    {
        longer = new RawSignature[](items.length + 1);
        for (uint256 i = 0; i < longer.length; ++i) {
            longer[i] = i == place ? item : items[i < place ? i : i - 1];
        }
    }
}
