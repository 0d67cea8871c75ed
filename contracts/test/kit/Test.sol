// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The cheatcodes used here. forge serves them at a fixed address; any signature it knows may be added.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    struct ChainInfo {
        uint256 forkId;
        uint256 chainId;
    }

    struct StorageAccess {
        address account;
        bytes32 slot;
        bool isWrite;
        bytes32 previousValue;
        bytes32 newValue;
        bool reverted;
    }

    struct AccountAccess {
        ChainInfo chainInfo;
        uint8 kind;
        address account;
        address accessor;
        bool initialized;
        uint256 oldBalance;
        uint256 newBalance;
        bytes deployedCode;
        uint256 value;
        bytes data;
        bool reverted;
        StorageAccess[] storageAccesses;
        uint64 depth;
    }

    function warp(uint256) external;
    function roll(uint256) external;
    function chainId(uint256) external;
    function getBlockTimestamp() external view returns (uint256);
    function deal(address, uint256) external;
    function deployCode(string calldata, bytes calldata) external returns (address);
    function prank(address) external;
    function startPrank(address) external;
    function stopPrank() external;
    function etch(address, bytes calldata) external;
    function store(address, bytes32, bytes32) external;
    function load(address, bytes32) external view returns (bytes32);
    function label(address, string calldata) external;
    function sign(uint256, bytes32) external pure returns (uint8, bytes32, bytes32);
    function addr(uint256) external pure returns (address);
    function assume(bool) external pure;
    function expectRevert() external;
    function expectRevert(bytes4) external;
    function expectRevert(bytes calldata) external;
    function expectPartialRevert(bytes4) external;
    function expectEmit() external;
    function expectEmit(address) external;
    function expectCall(address, bytes calldata, uint64) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function record() external;
    function accesses(address) external returns (bytes32[] memory, bytes32[] memory);
    function startStateDiffRecording() external;
    function stopAndReturnStateDiff() external returns (AccountAccess[] memory);
    function snapshotState() external returns (uint256);
    function revertToState(uint256) external returns (bool);
    function snapshotGasLastCall(string calldata) external returns (uint256);
    function eip712HashStruct(string calldata, bytes calldata) external pure returns (bytes32);
    function assertTrue(bool) external pure;
    function assertTrue(bool, string calldata) external pure;
    function assertFalse(bool) external pure;
    function assertEq(uint256, uint256) external pure;
    function assertEq(uint256, uint256, string calldata) external pure;
    function assertEq(address, address) external pure;
    function assertEq(bytes32, bytes32) external pure;
    function assertNotEq(bytes32, bytes32) external pure;
    function assertNotEq(uint256, uint256) external pure;
    function assertEq(string calldata, string calldata) external pure;
    function assertEq(bytes calldata, bytes calldata) external pure;
    function assertLe(uint256, uint256) external pure;
    function assertGe(uint256, uint256) external pure;
    function readFile(string calldata) external view returns (string memory);
    function parseJsonBytes(string calldata, string calldata) external pure returns (bytes memory);
    function bound(uint256, uint256, uint256) external pure returns (uint256);
}

Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

/// Base of the tests: what forge looks up on an invariant test contract, and two helpers.
abstract contract Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    // solhint-disable-next-line func-name-mixedcase
    bool public constant IS_TEST = true;

    address[] private _targets;
    address[] private _senders;
    FuzzSelector[] private _selectors;

    function targetContract(address a) internal {
        _targets.push(a);
    }

    function targetSender(address a) internal {
        _senders.push(a);
    }

    function targetSelector(FuzzSelector memory s) internal {
        _selectors.push(s);
    }

    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    function targetSenders() external view returns (address[] memory) {
        return _senders;
    }

    function targetSelectors() external view returns (FuzzSelector[] memory) {
        return _selectors;
    }

    function makeAddrAndKey(string memory name) internal returns (address a, uint256 key) {
        key = uint256(keccak256(bytes(name)));
        a = vm.addr(key);
        vm.label(a, name);
    }

    function makeAddr(string memory name) internal returns (address a) {
        (a,) = makeAddrAndKey(name);
    }

    function bound(uint256 x, uint256 lo, uint256 hi) internal pure returns (uint256) {
        uint256 size = hi - lo + 1;
        return size == 0 ? x : lo + x % size;
    }
}
