// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// What the fixture asks of a token.
interface Mintable is IERC20Metadata {
    function mint(address to, uint256 amount) external;
}

/// As well-behaved as they come: it burns, and takes permits.
contract PermitToken is ERC20, ERC20Burnable, ERC20Permit {
    constructor() ERC20("Permit", "PMT") ERC20Permit("Permit") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
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

/// Mints to whoever burns.
contract InflatingToken is PlainToken(18) {
    function burn(uint256 amount) external {
        _mint(msg.sender, amount);
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

/// Will have nothing to do with accounts on its list.
contract DenyingToken is PlainToken(18) {
    mapping(address => bool) private _denied;

    error Denied(address who);

    function deny(address who) external {
        _denied[who] = true;
    }

    function _update(address from, address to, uint256 amount) internal override {
        require(!_denied[from], Denied(from));
        require(!_denied[to], Denied(to));
        super._update(from, to, amount);
    }
}

/// Refuses to move nothing, as some tokens do.
contract ZeroRefusingToken is PlainToken(18) {
    error NothingMoved();

    function _update(address from, address to, uint256 amount) internal override {
        require(amount != 0, NothingMoved());
        super._update(from, to, amount);
    }
}

/// Keeps a hundredth of every transfer.
contract FeeToken is PlainToken(18) {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0), amount / 100);
    }
}

/// Sets balances as it likes.
contract RebasingToken is PlainToken(18) {
    function rebase(address who, uint256 balance) external {
        _burn(who, balanceOf(who));
        _mint(who, balance);
    }
}

/// Calls back out of every transfer, before anything has moved.
contract HookToken is PlainToken(18) {
    address private _target;
    bytes private _data;

    function arm(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    function armed() external view returns (bool) {
        return _target != address(0);
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
