// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// The token of the development chain. Anybody may mint.
contract TestToken is ERC20, ERC20Burnable, ERC20Permit {
    constructor() ERC20("Postbond Test Token", "PBT") ERC20Permit("Postbond Test Token") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
