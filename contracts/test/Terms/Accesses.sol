// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../kit/Test.sol";

enum AccessKind {
    Call,
    DelegateCall,
    CallCode,
    StaticCall,
    Create,
    SelfDestruct,
    Resume,
    Balance,
    Extcodesize,
    Extcodehash,
    Extcodecopy
}

struct StorageAccess {
    address account;
    bytes32 slot;
    bool isWrite;
    bytes32 previousValue;
    bytes32 newValue;
    bool reverted;
}

/// One call, or another look of one account at another, with what it did to storage.
struct Access {
    uint256 forkId;
    uint256 chainId;
    AccessKind kind;
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
    uint64 oldNonce;
    uint64 newNonce;
}

/// The cheatcodes that tell who touched whom.
interface AccessVm {
    function startStateDiffRecording() external;
    function stopAndReturnStateDiff() external returns (Access[] memory);
}

AccessVm constant accessVm = AccessVm(address(vm));
