// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {Signature} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

contract StakeDepositTest is Fixture {
    uint48 private constant AMOUNT = 7e6;

    address private _payer;
    uint256 private _payerKey;

    function setUp() public override {
        super.setUp();
        (_payer, _payerKey) = makeAddrAndKey("payer");
        token.mint(_payer, AMOUNT * unit);
    }

    function test_DepositMovesTheTokensIntoTheBook() public {
        prepare(AMOUNT);

        vm.expectEmit(address(stake));
        emit IBooks.Deposited(signer, address(this), AMOUNT, FUNDS + AMOUNT, 2);
        stake.deposit(signer, AMOUNT);

        vm.assertEq(stake.available(signer), FUNDS + AMOUNT);
        vm.assertEq(token.balanceOf(address(stake)), (FUNDS + AMOUNT) * unit);
        vm.assertEq(token.balanceOf(address(this)), 0);
    }

    /// Invariants 6 and 20.
    function testFuzz_DepositChangesTheBalanceOfOneBookAlone(uint48 amount) public {
        amount = uint48(bound(amount, 1, MAX - FUNDS));
        deposit(stranger, FUNDS);
        burn(signed(0, 1e6));
        vm.startPrank(signer);
        stake.requestExit(signer);
        stake.transferTitle(signer, stranger);
        vm.stopPrank();
        BookState memory expected = stake.book(signer);
        BookState memory other = stake.book(stranger);

        deposit(signer, amount);

        (expected.balance, expected.seq) = (expected.balance + amount, expected.seq + 1);
        vm.assertEq(abi.encode(stake.book(signer)), abi.encode(expected));
        vm.assertEq(abi.encode(stake.book(stranger)), abi.encode(other));
    }

    function test_ABookHoldsUpTo48Bits() public {
        deposit(signer, MAX - FUNDS);
        vm.assertEq(stake.available(signer), MAX);
    }

    function testFuzz_RevertWhen_TheBookWouldOverflow(uint256 amount) public {
        amount = bound(amount, MAX - FUNDS + 1, type(uint256).max);

        vm.expectRevert(abi.encodeWithSelector(IBooks.BalanceOverflow.selector, signer, FUNDS, amount));
        stake.deposit(signer, amount);
    }

    /// Invariant 28.
    function test_RevertWhen_TheSignerIsZero() public {
        vm.expectRevert(IBooks.InvalidSigner.selector);
        stake.deposit(address(0), AMOUNT);
    }

    function test_RevertWhen_TheAmountIsZero() public {
        vm.expectRevert(IBooks.ZeroAmount.selector);
        stake.deposit(signer, 0);
    }

    function test_RevertWhen_NothingWasAllowed() public {
        vm.expectRevert(_insufficientAllowance());
        vm.prank(_payer);
        stake.deposit(signer, AMOUNT);
    }

    function test_DepositWithPermitNeedsNoAllowance() public {
        Signature memory permit = _permit(AMOUNT * unit);

        vm.expectEmit(address(stake));
        emit IBooks.Deposited(signer, _payer, AMOUNT, FUNDS + AMOUNT, 2);
        _depositWithPermit(AMOUNT, permit);

        vm.assertEq(stake.available(signer), FUNDS + AMOUNT);
        vm.assertEq(token.balanceOf(_payer), 0);
        vm.assertEq(token.allowance(_payer, address(stake)), 0);
    }

    function test_APermitThatSomebodyElseUsedFirstStillDeposits() public {
        Signature memory permit = _permit(AMOUNT * unit);
        IERC20Permit(address(token))
            .permit(_payer, address(stake), AMOUNT * unit, block.timestamp, permit.v, permit.r, permit.s);

        _depositWithPermit(AMOUNT, permit);
        vm.assertEq(stake.available(signer), FUNDS + AMOUNT);
    }

    function test_AFailingPermitIsIgnoredIfTheAllowanceIsThere() public {
        vm.prank(_payer);
        token.approve(address(stake), AMOUNT * unit);

        _depositWithPermit(AMOUNT, _permit(1));
        vm.assertEq(stake.available(signer), FUNDS + AMOUNT);
    }

    function test_RevertWhen_ThePermitFailsAndNothingWasAllowed() public {
        Signature memory permit = _permit(1);

        vm.expectRevert(_insufficientAllowance());
        _depositWithPermit(AMOUNT, permit);
    }

    function test_RevertWhen_ThePermitIsForNothing() public {
        Signature memory permit = _permit(0);

        vm.expectRevert(IBooks.ZeroAmount.selector);
        _depositWithPermit(0, permit);
    }

    function testFuzz_RevertWhen_ADepositWithPermitWouldOverflow(uint256 amount) public {
        amount = bound(amount, MAX - FUNDS + 1, type(uint256).max);
        Signature memory permit = _permit(1);

        vm.expectRevert(abi.encodeWithSelector(IBooks.BalanceOverflow.selector, signer, FUNDS, amount));
        _depositWithPermit(amount, permit);
    }

    function _depositWithPermit(uint256 amount, Signature memory permit) private {
        vm.prank(_payer);
        stake.depositWithPermit(signer, amount, block.timestamp, permit);
    }

    /// The payer's permit for `value` base units.
    function _permit(uint256 value) private view returns (Signature memory) {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typehash, _payer, address(stake), value, 0, block.timestamp));
        bytes32 domain = IERC20Permit(address(token)).DOMAIN_SEPARATOR();
        return signatureOf(_payerKey, keccak256(abi.encodePacked(hex"1901", domain, structHash)));
    }

    function _insufficientAllowance() private view returns (bytes memory) {
        return
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(stake), 0, AMOUNT * unit);
    }
}
