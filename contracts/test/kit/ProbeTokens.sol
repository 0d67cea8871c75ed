// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

// Tokens that the contracts cannot hold, each for one reason, and one that they can but should be warned of. The probe
// (chain/probe.go) has to tell them. Whoever creates one holds a thousand.

abstract contract ProbeToken is ERC20("Probed", "PRB") {
    uint256 internal constant SUPPLY = 1000e18;

    constructor() {
        _mint(msg.sender, SUPPLY);
    }
}

/// Fit for use.
contract HonestToken is ProbeToken {}

/// A millionth of every transfer goes elsewhere.
contract ReceiverPaysToken is ProbeToken {
    function _update(address from, address to, uint256 amount) internal override {
        uint256 fee = from == address(0) ? 0 : amount / 1e6;
        super._update(from, to, amount - fee);
        if (fee != 0) super._update(from, address(1), fee);
    }
}

/// A millionth of every transfer is taken from the sender on top.
contract SenderPaysToken is ProbeToken {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0)) super._update(from, address(1), amount / 1e6);
    }
}

/// A fee only on what a contract sends.
contract PayoutFeeToken is ProbeToken {
    function _update(address from, address to, uint256 amount) internal override {
        uint256 fee = from.code.length == 0 ? 0 : amount / 100;
        super._update(from, to, amount - fee);
        if (fee != 0) super._update(from, address(1), fee);
    }
}

/// Only what a contract sends costs it more than it sends.
contract PayoutSurchargeToken is ProbeToken {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from.code.length != 0) super._update(from, address(1), amount / 100);
    }
}

/// Balances grow by a tenth a year.
contract InterestToken is ProbeToken {
    uint256 private immutable _start = block.timestamp;

    function balanceOf(address account) public view override returns (uint256) {
        return super.balanceOf(account) * (10 * 365 days + block.timestamp - _start) / (10 * 365 days);
    }
}

/// From the second on, every transfer makes all the others richer.
contract ReflectionToken is ProbeToken {
    uint256 private _transfers;

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from.code.length == 0 && from != address(0)) ++_transfers;
    }

    function balanceOf(address account) public view override returns (uint256) {
        uint256 balance = super.balanceOf(account);
        return _transfers < 2 ? balance : balance + 1;
    }
}

/// Counts shares of a pool that an oracle reports about, as stETH does.
contract SharesToken is ProbeToken {
    function sharesOf(address account) external view returns (uint256) {
        return balanceOf(account);
    }
}

/// Keeps a round number of shares, so that an odd amount arrives as almost itself.
contract RoundingToken is ProbeToken {
    function balanceOf(address account) public view override returns (uint256) {
        return super.balanceOf(account) / 7 * 7;
    }
}

/// Moves everything and says false.
contract DenyingToken is ProbeToken {
    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return !super.transferFrom(from, to, amount);
    }
}

/// Moves nothing and says true.
contract PretendingToken is ProbeToken {
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return true;
    }
}

/// Nobody has to be asked.
contract OpenToken is ProbeToken {
    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _transfer(from, to, amount);
        return true;
    }
}

/// For people only.
contract NoContractsToken is ProbeToken {
    error NoContracts();

    function _update(address from, address to, uint256 amount) internal override {
        require(to.code.length == 0, NoContracts());
        super._update(from, to, amount);
    }
}

/// What is in a contract stays there after a month.
contract LockingToken is ProbeToken {
    uint256 private immutable _start = block.timestamp;

    function _update(address from, address to, uint256 amount) internal override {
        // forge-lint: disable-next-line(block-timestamp)
        require(from.code.length == 0 || block.timestamp < _start + 30 days, "locked");
        super._update(from, to, amount);
    }
}

/// Has 10^77 decimals, or so it says.
contract BoastingToken is ProbeToken {
    function decimals() public pure override returns (uint8) {
        assembly ("memory-safe") {
            mstore(0, not(0))
            return(0, 0x20)
        }
    }
}

/// Has as many decimals as it is told.
contract DecimalsToken is ERC20("Probed", "PRB") {
    uint8 private immutable _decimals;

    constructor(uint8 decimals_) {
        _decimals = decimals_;
        _mint(msg.sender, 1000 * 10 ** decimals_);
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}

/// Says nothing when it moves, as USDT does, and has a rate for a fee, as USDT does.
contract TetherLikeToken is ProbeToken {
    uint256 public basisPointsRate;

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

/// Calls whoever receives it, if that is a contract.
contract CallingToken is ProbeToken {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (to.code.length != 0) {
            (bool ok,) = to.call("");
            require(ok);
        }
    }
}

/// An ERC-1967 proxy of a token, as USDC is one.
contract ProxyToken {
    bytes32 private constant IMPLEMENTATION = bytes32(uint256(keccak256("eip1967.proxy.implementation")) - 1);

    constructor(address implementation) {
        bytes32 slot = IMPLEMENTATION;
        assembly ("memory-safe") {
            sstore(slot, implementation)
        }
    }

    fallback() external {
        bytes32 slot = IMPLEMENTATION;
        assembly ("memory-safe") {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), sload(slot), 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}
