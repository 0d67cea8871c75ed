// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBooks} from "../../src/interfaces/IBooks.sol";
import {Fixture} from "../kit/Fixture.sol";
import {vm} from "../kit/Test.sol";
import {PlainToken} from "../kit/Tokens.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";

abstract contract BooksConstructionTest is Fixture {
    function test_TokenUnitAndExitDelayAreFixedForEver() public view {
        vm.assertEq(address(books.token()), address(token));
        vm.assertEq(books.unit(), 1e12);
        vm.assertEq(books.exitDelay(), delay());
    }

    function testFuzz_AUnitIsAMillionthOfAToken(uint8 decimals) public {
        decimals = uint8(bound(decimals, 6, 36));
        vm.assertEq(_booksWith(decimals).unit() * 1e6, 10 ** decimals);
    }

    function testFuzz_RevertWhen_TheTokenHasTooFewOrTooManyDecimals(uint8 decimals) public {
        vm.assume(decimals < 6 || decimals > 36);
        _assertUnsupported(decimals);
    }

    function test_RevertWhen_TheDecimalsAreJustOutOfBounds() public {
        _assertUnsupported(2);
        _assertUnsupported(5);
        _assertUnsupported(37);
    }

    function test_RevertWhen_TheTokenIsNoContract() public {
        _assertRefused(stranger, "");
    }

    function test_TheDomainCanBeRead() public view {
        (bytes1 fields, string memory name, string memory version, uint256 chain, address verifier, bytes32 salt,) =
            IERC5267(address(books)).eip712Domain();

        vm.assertEq(fields, hex"0f");
        vm.assertEq(name, domainName());
        vm.assertEq(version, "1");
        vm.assertEq(chain, block.chainid);
        vm.assertEq(verifier, address(books));
        vm.assertEq(salt, 0);
    }

    function _booksWith(uint8 decimals) private returns (IBooks) {
        return newBooks(address(new PlainToken(decimals)));
    }

    function _assertUnsupported(uint8 decimals) private {
        address token_ = address(new PlainToken(decimals));
        _assertRefused(token_, abi.encodeWithSelector(IBooks.UnsupportedDecimals.selector, decimals));
    }

    /// Not by expectRevert, which forgets what it expects of a deployment that succeeds.
    function _assertRefused(address token_, bytes memory expected) private {
        try this.deploy(token_) {
            vm.assertTrue(false, "deployed");
        } catch (bytes memory reason) {
            vm.assertEq(reason, expected);
        }
    }

    function deploy(address token_) external {
        newBooks(token_);
    }
}
