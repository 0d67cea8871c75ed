// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BookState, IBooks} from "../../src/interfaces/IBooks.sol";
import {Signature} from "../../src/libraries/Stamps.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {PlainToken} from "../kit/Tokens.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

abstract contract BooksDepositTest is Fixture {
    uint48 private constant AMOUNT = 7e6;

    address private _payer;
    uint256 private _payerKey;

    function setUp() public override {
        super.setUp();
        (_payer, _payerKey) = makeAddrAndKey("payer");
        token.mint(_payer, AMOUNT * unit);
    }

    function test_ADepositMovesTheTokensIntoTheBook() public {
        prepare(AMOUNT);

        vm.expectEmit(address(books));
        emit IBooks.Deposited(signer, address(this), AMOUNT, FUNDS + AMOUNT, 2);
        books.deposit(signer, AMOUNT);

        vm.assertEq(books.available(signer), FUNDS + AMOUNT);
        vm.assertEq(purseOf(address(books)), FUNDS + AMOUNT);
        vm.assertEq(purseOf(address(this)), 0);
    }

    function test_AFirstDepositOpensABook() public {
        prepare(1);

        vm.expectEmit(address(books));
        emit IBooks.Deposited(stranger, address(this), 1, 1, 1);
        books.deposit(stranger, 1);

        BookState memory expected;
        (expected.balance, expected.seq, expected.owner) = (1, 1, stranger);
        vm.assertEq(stateOf(stranger), abi.encode(expected));
    }

    /// Invariants 6 and 20.
    function testFuzz_ADepositChangesTheBalanceOfOneBookAlone(address payer, uint48 amount) public {
        vm.assume(payer != address(0) && payer != address(books));
        amount = uint48(bound(amount, 1, MAX - FUNDS));
        deposit(stranger, FUNDS);
        redeem(signed(0, 1e6));
        vm.startPrank(signer);
        books.requestExit(signer);
        books.transferTitle(signer, stranger);
        vm.stopPrank();
        BookState memory expected = books.book(signer);
        bytes memory other = stateOf(stranger);

        token.mint(payer, amount * unit);
        vm.startPrank(payer);
        token.approve(address(books), amount * unit);
        books.deposit(signer, amount);

        (expected.balance, expected.seq) = (expected.balance + amount, expected.seq + 1);
        vm.assertEq(stateOf(signer), abi.encode(expected));
        vm.assertEq(stateOf(stranger), other);
    }

    /// Invariant 20: no deposit of others touches the clock of an exit.
    function test_ADepositDoesNotPostponeAnExit() public {
        ripenExit();
        deposit(signer, AMOUNT);

        withdraw(stranger);
        vm.assertEq(purseOf(stranger), FUNDS + AMOUNT);
    }

    function test_ABookHoldsUpTo48Bits() public {
        deposit(signer, MAX - FUNDS);
        vm.assertEq(books.available(signer), MAX);
    }

    function testFuzz_RevertWhen_TheBookWouldOverflow(uint256 amount) public {
        _assertOverflows(bound(amount, MAX - FUNDS + 1, type(uint256).max));
    }

    function test_RevertWhen_TheBookWouldOverflowByOne() public {
        _assertOverflows(MAX - FUNDS + 1);
    }

    /// Invariant 28.
    function test_RevertWhen_TheSignerIsZero() public {
        prepare(AMOUNT);
        vm.expectRevert(IBooks.InvalidSigner.selector);
        books.deposit(address(0), AMOUNT);
    }

    /// Invariant 28.
    function test_RevertWhen_TheSignerOfADepositWithPermitIsZero() public {
        Signature memory permit = _permit(AMOUNT * unit);
        vm.expectRevert(IBooks.InvalidSigner.selector);
        vm.prank(_payer);
        books.depositWithPermit(address(0), AMOUNT, block.timestamp, permit);
    }

    function test_RevertWhen_TheAmountIsZero() public {
        vm.expectRevert(IBooks.ZeroAmount.selector);
        books.deposit(signer, 0);
    }

    function test_RevertWhen_NothingWasAllowed() public {
        vm.expectRevert(_insufficientAllowance());
        vm.prank(_payer);
        books.deposit(signer, AMOUNT);
        vm.assertEq(balanceOf(signer), FUNDS);
    }

    // ---- with a permit ----------------------------------------------------------------------------------------------

    function test_ADepositWithPermitNeedsNoAllowance() public {
        Signature memory permit = _permit(AMOUNT * unit);

        vm.expectEmit(address(books));
        emit IBooks.Deposited(signer, _payer, AMOUNT, FUNDS + AMOUNT, 2);
        _depositWithPermit(AMOUNT, permit);

        vm.assertEq(books.available(signer), FUNDS + AMOUNT);
        vm.assertEq(token.balanceOf(_payer), 0);
        vm.assertEq(token.allowance(_payer, address(books)), 0);
    }

    function test_APermitThatSomebodyElseUsedFirstStillDeposits() public {
        Signature memory permit = _permit(AMOUNT * unit);
        vm.prank(stranger);
        IERC20Permit(address(token))
            .permit(_payer, address(books), AMOUNT * unit, block.timestamp, permit.v, permit.r, permit.s);

        _depositWithPermit(AMOUNT, permit);
        vm.assertEq(books.available(signer), FUNDS + AMOUNT);
    }

    function test_AFailingPermitIsIgnoredIfTheAllowanceIsThere() public {
        vm.prank(_payer);
        token.approve(address(books), AMOUNT * unit);

        _depositWithPermit(AMOUNT, _permit(1));
        vm.assertEq(books.available(signer), FUNDS + AMOUNT);
    }

    function test_ATokenWithoutPermitsTakesTheAllowance() public {
        useToken(address(new PlainToken(18)));
        Signature memory none;
        prepare(AMOUNT);

        books.depositWithPermit(signer, AMOUNT, block.timestamp, none);
        vm.assertEq(books.available(signer), FUNDS + AMOUNT);
    }

    function test_RevertWhen_ThePermitFailsAndNothingWasAllowed() public {
        Signature memory permit = _permit(1);

        vm.expectRevert(_insufficientAllowance());
        _depositWithPermit(AMOUNT, permit);
    }

    function test_RevertWhen_ThePermitHasExpired() public {
        Signature memory permit = _permit(AMOUNT * unit);
        vm.expectRevert(_insufficientAllowance());
        vm.prank(_payer);
        books.depositWithPermit(signer, AMOUNT, block.timestamp - 1, permit);
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

    // ---- helpers ----------------------------------------------------------------------------------------------------

    function _assertOverflows(uint256 amount) private {
        vm.expectRevert(abi.encodeWithSelector(IBooks.BalanceOverflow.selector, signer, FUNDS, amount));
        books.deposit(signer, amount);
    }

    function _depositWithPermit(uint256 amount, Signature memory permit) private {
        vm.prank(_payer);
        books.depositWithPermit(signer, amount, block.timestamp, permit);
    }

    /// The payer's permit for `value` base units.
    function _permit(uint256 value) private view returns (Signature memory) {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typehash, _payer, address(books), value, 0, block.timestamp));
        bytes32 domain = IERC20Permit(address(token)).DOMAIN_SEPARATOR();
        return signatureOf(_payerKey, keccak256(abi.encodePacked(hex"1901", domain, structHash)));
    }

    function _insufficientAllowance() private view returns (bytes memory) {
        return
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(books), 0, AMOUNT * unit);
    }
}
