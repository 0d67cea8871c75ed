// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {Redemption} from "../../src/libraries/Book.sol";
import {Fixture} from "../kit/Fixture.sol";
import {Signed} from "../kit/Signing.sol";
import {RawSignature, RawStamp} from "../kit/Stationery.sol";
import {Subject} from "../kit/Subject.sol";

abstract contract StakeSubject is Subject {
    function artifact() internal pure override returns (string memory) {
        return "Stake.sol:Stake";
    }

    function domainName() internal pure override returns (string memory) {
        return "Postbond Stake";
    }

    function delay() internal pure override returns (uint256) {
        return 3;
    }

    function redemptionCall(RawStamp[] memory stamps, RawSignature[] memory signatures)
        internal
        pure
        override
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IStake.burn.selector, stamps, signatures);
    }

    function emitRedeemed(address signer, address holder, bytes32 digest, Redemption redemption) internal override {
        emit IStake.Burned(signer, holder, digest, redemption);
    }

    /// A burn is a counter.
    function paidFor(uint256) internal pure override returns (uint256) {
        return 0;
    }
}

function reportCall(Signed memory a, Signed memory b, address to) pure returns (bytes memory) {
    return abi.encodeCall(IStake.report, (a.stamp, a.signature, a.holder, b.stamp, b.signature, b.holder, to));
}

/// For what Stake alone does.
abstract contract StakeFixture is Fixture, StakeSubject {
    address internal constant DEAD = 0x000000000000000000000000000000000000dEaD;

    IStake internal stake;

    function useToken(address token_) internal virtual override {
        super.useToken(token_);
        stake = IStake(address(books));
    }

    function report(Signed memory a, Signed memory b, address to) internal {
        stake.report(a.stamp, a.signature, a.holder, b.stamp, b.signature, b.holder, to);
    }

    /// The signer's first stamp of that epoch, and another under the same index.
    function evidence(uint24 epoch) internal view returns (Signed memory, Signed memory) {
        return (signed(epoch, 0, 1, 1), signed(epoch, 0, 2, 2));
    }
}
