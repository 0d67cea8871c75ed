// SPDX-License-Identifier: MIT
// The ENS contracts of the development chain, compiled from the npm package's own sources.
pragma solidity ^0.7.4;
pragma experimental ABIEncoderV2;

import "@ensdomains/ens/contracts/ENSRegistry.sol";
import "@ensdomains/ens/contracts/FIFSRegistrar.sol";
import "@ensdomains/ens/contracts/ReverseRegistrar.sol";
