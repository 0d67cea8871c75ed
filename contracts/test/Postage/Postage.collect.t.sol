// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {IPostage} from "../../src/interfaces/IPostage.sol";
import {Signature, Stamp} from "../../src/libraries/Stamps.sol";
import {Signed} from "../kit/Signing.sol";
import {vm} from "../kit/Test.sol";
import {DenyingToken, FalseToken, FeeToken, FreezingToken, ZeroRefusingToken} from "../kit/Tokens.sol";
import {PostageFixture} from "./PostageFixture.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// What becomes of a stamp's value. What makes a stamp good, the suites of the books test.
contract PostageCollectTest is PostageFixture {
    uint48 private constant VALUE = 1e6;

    // ---- who is paid ------------------------------------------------------------------------------------------------

    function test_TheHolderHasAStampPaidToWhomHeLikes() public {
        vm.assertEq(_collect(batchOf(signed(0, VALUE)), stranger), VALUE);

        vm.assertEq(purseOf(stranger), VALUE);
        vm.assertEq(purseOf(holder), 0);
        vm.assertEq(purseOf(address(postage)), FUNDS - VALUE);
    }

    function test_TheHolderMayBePaidHimself() public {
        vm.assertEq(_collect(batchOf(signed(0, VALUE)), holder), VALUE);
        vm.assertEq(purseOf(holder), VALUE);
    }

    function test_TheSignerMayBePaidToo() public {
        vm.assertEq(_collect(batchOf(signed(0, VALUE)), signer), VALUE);
        vm.assertEq(purseOf(signer), VALUE);
        vm.assertEq(balanceOf(signer), FUNDS - VALUE);
    }

    /// Invariants 2 and 3: one transfer of the sum for a whole batch, of many signers and with bad stamps in it.
    function test_ABatchIsPaidOnce() public {
        (address other, uint256 otherKey) = makeAddrAndKey("other");
        deposit(other, FUNDS);
        Signed memory theirs = sign(otherKey, holder, stampOf(TODAY, 0, 2 * VALUE, 2 * VALUE));
        Signed[] memory batch = new Signed[](4);
        (batch[0], batch[1], batch[2], batch[3]) = (signed(0, VALUE), theirs, signed(0, VALUE), signed(1, VALUE));

        vm.expectCall(address(token), abi.encodePacked(IERC20.transfer.selector), 1);
        vm.expectCall(address(token), abi.encodeCall(IERC20.transfer, (stranger, 4 * VALUE * unit)), 1);
        vm.assertEq(_collect(batch, stranger), 4 * VALUE);

        vm.assertEq(purseOf(stranger), 4 * VALUE);
        vm.assertEq(purseOf(address(postage)), 2 * FUNDS - 4 * VALUE);
    }

    /// Invariant 3.
    function test_NothingIsTransferredForNothing() public {
        vm.expectCall(address(token), "", 0);
        vm.assertEq(_collect(batchOf(signed(0, FUNDS + 1)), stranger), 0);
        vm.assertEq(_collect(new Signed[](0), stranger), 0);
    }

    function test_ForNothingAnyReceiverWillDo() public {
        vm.assertEq(_collect(batchOf(signed(0, FUNDS + 1)), address(0)), 0);
        vm.assertEq(_collect(batchOf(signed(0, FUNDS + 1)), address(postage)), 0);
    }

    /// Whoever signs postage over more than he has, or to an accomplice first, writes a cheque that bounces.
    function test_PostageBounces() public {
        Signed memory accepted = signed(0, FUNDS);
        redeem(sign(key, stranger, stampOf(TODAY, 1, VALUE, VALUE)));

        vm.assertEq(_collect(batchOf(accepted), holder), 0);
        vm.assertEq(purseOf(holder), 0);
    }

    function test_RevertWhen_TheMoneyWouldGoToNobody() public {
        bytes memory before = stateOf(signer);
        _expectInvalidReceiver(address(0));
        _collect(batchOf(signed(0, VALUE)), address(0));
        _expectInvalidReceiver(address(postage));
        _collect(batchOf(signed(0, VALUE)), address(postage));
        vm.assertEq(stateOf(signer), before);
    }

    // ---- tokens of other manners --------------------------------------------------------------------------------------

    /// Postage is only as good as its token: a stamp that cannot be paid is not spent.
    function test_RevertWhen_TheTokenIsFrozen() public {
        useToken(address(new FreezingToken()));
        bytes memory before = stateOf(signer);
        FreezingToken(address(token)).freeze();

        vm.expectRevert(FreezingToken.Frozen.selector);
        _collect(batchOf(signed(0, VALUE)), stranger);
        vm.assertEq(stateOf(signer), before);

        FreezingToken(address(token)).thaw();
        vm.assertEq(_collect(batchOf(signed(0, VALUE)), stranger), VALUE);
    }

    function test_ADeniedHolderHasHisMoneySentElsewhere() public {
        useToken(address(new DenyingToken()));
        DenyingToken(address(token)).deny(holder);

        vm.expectRevert(abi.encodeWithSelector(DenyingToken.Denied.selector, holder));
        _collect(batchOf(signed(0, VALUE)), holder);
        vm.assertEq(_collect(batchOf(signed(0, VALUE)), stranger), VALUE);
    }

    function test_ADeniedSignersStampsAreGood() public {
        useToken(address(new DenyingToken()));
        DenyingToken(address(token)).deny(signer);
        vm.assertEq(_collect(batchOf(signed(0, VALUE)), stranger), VALUE);
    }

    function test_RevertWhen_TheTransferSaysFalse() public {
        useToken(address(new FalseToken()));
        bytes memory before = stateOf(signer);
        FalseToken(address(token)).breakDown();

        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token));
        _collect(batchOf(signed(0, VALUE)), stranger);
        vm.assertEq(stateOf(signer), before);
    }

    function test_ATokenThatRefusesZeroIsNeverAskedForIt() public {
        useToken(address(new ZeroRefusingToken()));
        vm.assertEq(_collect(batchOf(signed(0, FUNDS + 1)), stranger), 0);
    }

    /// With a fee the receiver gets less, and the books are charged no more than the stamp says.
    function test_AFeeIsTheReceiversLoss() public {
        useToken(address(new FeeToken()));
        vm.assertEq(_collect(batchOf(signed(0, VALUE)), stranger), VALUE);

        vm.assertEq(balanceOf(signer), FUNDS - VALUE);
        vm.assertEq(token.balanceOf(stranger), VALUE * unit / 100 * 99);
    }

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _collect(Signed[] memory batch, address to) private returns (uint256) {
        (Stamp[] memory stamps, Signature[] memory signatures) =
            (new Stamp[](batch.length), new Signature[](batch.length));
        for (uint256 i = 0; i < batch.length; ++i) {
            (stamps[i], signatures[i]) = (batch[i].stamp, batch[i].signature);
        }
        vm.prank(holder);
        return postage.collect(stamps, signatures, to);
    }

    function _expectInvalidReceiver(address to) private {
        vm.expectRevert(abi.encodeWithSelector(IBooks.InvalidReceiver.selector, to));
    }
}
