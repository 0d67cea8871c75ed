// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPostage} from "../../src/interfaces/IPostage.sol";
import {Redemption} from "../../src/libraries/Book.sol";
import {Fixture} from "../kit/Fixture.sol";
import {RawSignature, RawStamp} from "../kit/Stationery.sol";
import {Subject} from "../kit/Subject.sol";

abstract contract PostageSubject is Subject {
    /// Where holders have their money sent.
    address internal constant PURSE = address(0x9009);

    function artifact() internal pure override returns (string memory) {
        return "Postage.sol:Postage";
    }

    function domainName() internal pure override returns (string memory) {
        return "Postbond Postage";
    }

    function delay() internal pure override returns (uint256) {
        return 2;
    }

    function redemptionCall(RawStamp[] memory stamps, RawSignature[] memory signatures)
        internal
        pure
        override
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IPostage.collect.selector, stamps, signatures, PURSE);
    }

    function emitRedeemed(address signer, address holder, bytes32 digest, Redemption redemption) internal override {
        emit IPostage.Collected(signer, holder, digest, redemption);
    }

    function paidFor(uint256 sum) internal pure override returns (uint256) {
        return sum;
    }
}

/// For what Postage alone does.
abstract contract PostageFixture is Fixture, PostageSubject {
    IPostage internal postage;

    function useToken(address token_) internal virtual override {
        super.useToken(token_);
        postage = IPostage(address(books));
    }
}
