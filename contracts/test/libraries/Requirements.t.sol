// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PackedRequirement, Requirement, Requirements} from "../../src/libraries/Requirements.sol";
import {Test, vm} from "../kit/Test.sol";

contract RequirementsTest is Test {
    using Requirements for Requirement;

    string private constant REQUIREMENT =
        "Requirement(address holder,uint40 bond,uint40 postage,uint8 cover,uint8 mode)";

    function testFuzz_AWordIsTheFieldsFromTheHighestBitsDown(Requirement calldata r) public pure {
        vm.assertEq(PackedRequirement.unwrap(r.pack()), _word(r));
        vm.assertEq(
            PackedRequirement.unwrap(Requirements.packed(r.holder, r.bond, r.postage, r.cover, r.mode)), _word(r)
        );
    }

    function testFuzz_EachFieldIsReadFromTheWord(Requirement calldata r) public pure {
        PackedRequirement word = PackedRequirement.wrap(_word(r));

        vm.assertEq(word.holder(), r.holder);
        vm.assertEq(word.bond(), r.bond);
        vm.assertEq(word.postage(), r.postage);
        vm.assertEq(word.cover(), r.cover);
        vm.assertEq(word.mode(), r.mode);
    }

    function testFuzz_UnpackingUndoesPacking(Requirement calldata r) public pure {
        vm.assertEq(abi.encode(r.pack().unpack()), abi.encode(r));
    }

    /// Every bit of the word belongs to one field.
    function testFuzz_NoWordHasMoreThanItsFields(uint256 word) public pure {
        vm.assertEq(_word(PackedRequirement.wrap(word).unpack()), word);
    }

    function testFuzz_TheHashIsOfTheEip712Struct(Requirement calldata r) public pure {
        vm.assertEq(r.hash(), vm.eip712HashStruct(REQUIREMENT, abi.encode(r)));
        vm.assertEq(Requirements.TYPEHASH, keccak256(bytes(REQUIREMENT)));
    }

    function _word(Requirement memory r) private pure returns (uint256) {
        return uint256(bytes32(abi.encodePacked(r.mode, r.cover, r.postage, r.bond, r.holder)));
    }
}
