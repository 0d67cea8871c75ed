// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState} from "../../src/interfaces/IBooks.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";

abstract contract BooksViewTest is Fixture {
    function test_EpochAtCountsWeeks() public view {
        vm.assertEq(books.epochAt(0), 0);
        vm.assertEq(books.epochAt(7 days * uint256(TODAY) - 1), TODAY - 1);
        vm.assertEq(books.epochAt(7 days * uint256(TODAY)), TODAY);
    }

    function testFuzz_AStrangersBookIsEmptyAndHisOwn(address who) public view {
        vm.assume(who != signer);
        BookState memory empty;
        empty.owner = who;

        vm.assertEq(stateOf(who), abi.encode(empty));
        vm.assertEq(books.available(who), 0);
    }

    function test_BookShowsEveryField() public {
        redeem(signed(TODAY, 3, 1e6, 1e6));
        warpTo(TODAY + 1);
        redeem(signed(TODAY + 1, 4, 2e6, 2e6));
        vm.startPrank(signer);
        books.requestExit(signer);
        books.transferTitle(signer, stranger);

        BookState memory expected = BookState({
            balance: FUNDS - 3e6,
            epoch: TODAY + 1,
            exit: TODAY + 1,
            used: 1 << 4,
            usedBefore: 1 << 3,
            seq: 5,
            owner: stranger
        });
        vm.assertEq(stateOf(signer), abi.encode(expected));
    }
}
