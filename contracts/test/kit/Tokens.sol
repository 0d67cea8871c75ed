// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// What the fixture asks of a token.
interface Mintable is IERC20Metadata {
    function mint(address to, uint256 amount) external;
}

/// An ERC-20 without a burn function, of any number of decimals.
contract PlainToken is ERC20 {
    uint8 private immutable _decimals;

    constructor(uint8 decimals_) ERC20("Plain", "PLN") {
        _decimals = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// Takes any call and does nothing, as WETH does with a call it does not know.
contract SwallowingToken is PlainToken(18) {
    fallback() external {}
}

/// Burns one base unit less than it was asked to.
contract MiserlyToken is PlainToken(18) {
    function burn(uint256 amount) external {
        _burn(msg.sender, amount - 1);
    }
}

/// Returns nothing from a transfer, as USDT does.
contract SilentToken is PlainToken(6) {
    function transfer(address to, uint256 amount) public override returns (bool) {
        super.transfer(to, amount);
        assembly ("memory-safe") {
            return(0, 0)
        }
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, amount);
        assembly ("memory-safe") {
            return(0, 0)
        }
    }
}

/// Once broken, it moves nothing and says so by returning false.
contract FalseToken is PlainToken(18) {
    bool private _broken;

    function breakDown() external {
        _broken = true;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return !_broken && super.transfer(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !_broken && super.transferFrom(from, to, amount);
    }
}

/// While frozen, nobody can move anything.
contract FreezingToken is PlainToken(18) {
    bool private _frozen;

    error Frozen();

    function freeze() external {
        _frozen = true;
    }

    function thaw() external {
        _frozen = false;
    }

    function _update(address from, address to, uint256 amount) internal override {
        require(!_frozen, Frozen());
        super._update(from, to, amount);
    }
}

/// Calls back out of every transfer, before anything has moved.
contract HookToken is PlainToken(18) {
    address private _target;
    bytes private _data;

    function arm(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    function _update(address from, address to, uint256 amount) internal override {
        address target = _target;
        if (target != address(0)) {
            _target = address(0);
            (bool ok, bytes memory reason) = target.call(_data);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(reason, 0x20), mload(reason))
                }
            }
        }
        super._update(from, to, amount);
    }
}
