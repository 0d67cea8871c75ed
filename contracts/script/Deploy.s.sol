// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Postage} from "../src/Postage.sol";
import {Stake} from "../src/Stake.sol";
import {Terms} from "../src/Terms.sol";
import {vm} from "../test/kit/Test.sol";
import {TestToken} from "../test/kit/TestToken.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// Deploys the contracts at addresses that follow from their code and arguments alone (CREATE2, salt 0, through the
/// deterministic deployment proxy), and enters them under the chain's id in chain/deployments.json.
///
///   POSTBOND_TOKEN   the token that is staked; the development chain gets a test token of its own
///   POSTBOND_OWNER   who may propose the default terms
contract Deploy {
    // solhint-disable-next-line func-name-mixedcase
    bool public constant IS_SCRIPT = true;

    bytes32 private constant SALT = 0;
    uint256 private constant DEVELOPMENT_CHAIN = 31337;
    address private constant FIRST_DEVELOPMENT_ACCOUNT = 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266;
    string private constant FILE = "chain/deployments.json";

    error MissingVariable(string name);

    function run() external {
        bool development = block.chainid == DEVELOPMENT_CHAIN;
        address owner = vm.envOr("POSTBOND_OWNER", development ? FIRST_DEVELOPMENT_ACCOUNT : address(0));
        address token = vm.envOr("POSTBOND_TOKEN", address(0));
        require(owner != address(0), MissingVariable("POSTBOND_OWNER"));
        require(development || token != address(0), MissingVariable("POSTBOND_TOKEN"));

        vm.startBroadcast();
        if (token == address(0)) token = address(new TestToken{salt: SALT}());
        Stake stake = new Stake{salt: SALT}(IERC20Metadata(token));
        Postage postage = new Postage{salt: SALT}(IERC20Metadata(token));
        Terms terms = new Terms{salt: SALT}(owner);
        vm.stopBroadcast();

        _enter(token, address(stake), address(postage), address(terms), owner);
    }

    function _enter(address token, address stake, address postage, address terms, address owner) private {
        string memory key = "deployment";
        vm.serializeUint(key, "start_block", block.chainid == DEVELOPMENT_CHAIN ? 0 : block.number);
        vm.serializeAddress(key, "token", token);
        vm.serializeAddress(key, "stake", stake);
        vm.serializeAddress(key, "postage", postage);
        vm.serializeAddress(key, "terms", terms);
        string memory entry = vm.serializeAddress(key, "terms_owner", owner);
        string memory path = string.concat(".", vm.toString(block.chainid));
        vm.writeJson(entry, FILE, path);
    }
}
