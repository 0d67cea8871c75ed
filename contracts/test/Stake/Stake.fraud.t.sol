// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stamp} from "../../src/libraries/Stamps.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";
import {StakeFixture, reportCall} from "./StakeFixture.sol";

/// Whom a report reaches: everybody who signs away more than he admits to, and nobody who counts.
contract StakeFraudTest is StakeFixture {
    /// One step of an honest client.
    struct Step {
        uint8 kind;
        uint16 value;
        uint8 gap;
    }

    Signed[] private _sent;

    // ---- completeness -----------------------------------------------------------------------------------------------

    /// Invariant 22. A random set of stamps of which a service could accept each by itself: its total is at least its value.
    function testFuzz_StampsWorthMoreThanTheirLargestTotalHoldAnOffence(uint8[7] memory indices, uint8[14] memory seeds)
        public
    {
        for (uint256 i = 0; i < indices.length; ++i) {
            uint48 value = 1 + uint48(seeds[i]) % 100;
            _send(indices[i] % 56, value, value + uint48(seeds[7 + i]) * 2);
        }
        vm.assertTrue(_worth() <= _largestTotal() || _holdsAnOffence());
    }

    /// Invariant 22. The cheat who tries hardest: an honest series without a gap, but for one stamp that is worth more, or
    /// says less, or stands on a number used before, by as little as can be.
    function testFuzz_TheSmallestLieHoldsAnOffence(uint8[6] memory values, uint8 where, uint8 lie, uint8 by) public {
        uint256 liar = where % 6;
        uint48 total = 0;
        for (uint8 i = 0; i < 6; ++i) {
            uint48 value = uint48(values[i]) + 1;
            total += value;
            bool lies = i == liar && i > 0;
            if (lies && lie % 3 == 0) _send(i, value + 1 + by, total > value + 1 + by ? total : value + 1 + by);
            else if (lies && lie % 3 == 1) _send(i, value, total - 1 - by % (total - value));
            else if (lies) _send(i - 1, value, total);
            else _send(i, value, total);
        }
        if (liar != 0) vm.assertTrue(_holdsAnOffence());
        else vm.assertFalse(_holdsAnOffence());
    }

    // ---- soundness --------------------------------------------------------------------------------------------------

    /// Invariant 23. A client counts up index and total before it signs. It may lose what it signed, sign nothing for a
    /// number, send a stamp again with either signature, start again, and go on in the next epoch.
    function testFuzz_AClientThatCountsCanNeverBeReported(Step[9] memory steps) public {
        uint8 index = 0;
        uint48 total = 0;
        for (uint256 i = 0; i < steps.length; ++i) {
            Step memory step = steps[i];
            uint256 kind = step.kind % 8;
            if (kind == 0 && _sent.length != 0) {
                _sent.push(_sent[step.gap % _sent.length]); // the same again
            } else if (kind == 1 && _sent.length != 0) {
                Signed memory again = _sent[step.gap % _sent.length];
                again.signature = malleated(again.signature);
                _sent.push(again);
            } else if (kind == 2) {
                (index, total) = (index + step.gap % 8, total + step.value); // a crash after the counters were stored
            } else if (kind == 3) {
                warpTo(today() + 1);
                (index, total) = (0, 0);
            } else {
                total += step.value;
                _send(index, step.value, total);
                ++index;
            }
        }
        vm.assertFalse(_holdsAnOffence());
    }

    /// Invariant 23: nor can anybody make evidence out of an honest stamp by changing it.
    function testFuzz_AChangedStampIsEvidenceAgainstNobody(Stamp memory forged, bytes32 r, bytes32 s, uint8 v) public {
        forged.epoch = TODAY;
        Signed memory honest = signed(5, 1e6);
        Signed memory fake = Signed(holder, forged, honest.signature);
        vm.assume(digestOf(fake) != digestOf(honest));

        _assertNoOffence(honest, fake);
        (fake.signature.r, fake.signature.s, fake.signature.v) = (r, s, v);
        _assertNoOffence(honest, fake);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _send(uint8 index, uint48 value, uint48 total) private {
        Stamp memory stamp = stampOf(today(), index, value, total);
        stamp.letter = bytes32(_sent.length);
        _sent.push(sign(key, holder, stamp));
    }

    function _worth() private view returns (uint256 sum) {
        for (uint256 i = 0; i < _sent.length; ++i) {
            sum += _sent[i].stamp.value;
        }
    }

    function _largestTotal() private view returns (uint256 largest) {
        for (uint256 i = 0; i < _sent.length; ++i) {
            if (_sent[i].stamp.total > largest) largest = _sent[i].stamp.total;
        }
    }

    function _assertNoOffence(Signed memory a, Signed memory b) private {
        vm.assertFalse(_isOffence(a, b));
        vm.assertFalse(_isOffence(b, a));
    }

    function _holdsAnOffence() private returns (bool) {
        Signed[] memory sent = _sent;
        for (uint256 i = 0; i < sent.length; ++i) {
            for (uint256 j = 0; j < sent.length; ++j) {
                if (_isOffence(sent[i], sent[j])) return true;
            }
        }
        return false;
    }

    function _isOffence(Signed memory a, Signed memory b) private returns (bool ok) {
        (ok,) = address(stake).call(reportCall(a, b, stranger));
    }
}
