// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../../src/interfaces/IStake.sol";
import {Redemption} from "../../src/libraries/Book.sol";
import {Signature, Stamp} from "../../src/libraries/Stamps.sol";
import {Test, vm} from "./Test.sol";
import {Mintable} from "./Tokens.sol";

/// A stamp as its holder has it.
struct Signed {
    address holder;
    Stamp stamp;
    Signature signature;
}

/// A stamp and a signature as any bytes a caller may send: the layout of Stamp and Signature, without their ranges.
struct RawStamp {
    uint256 epoch;
    uint256 index;
    uint256 value;
    uint256 total;
    bytes32 letter;
}

struct RawSignature {
    uint256 v;
    bytes32 r;
    bytes32 s;
}

/// A Stake with one funded signer, and what it takes to sign and redeem stamps. Digests are computed here once more, so
/// that every test that redeems a stamp compares two encoders.
abstract contract Fixture is Test {
    uint24 internal constant TODAY = 2950;
    uint48 internal constant FUNDS = 100e6;
    uint48 internal constant MAX = type(uint48).max;
    bytes32 internal constant LETTER = keccak256("letter");
    string internal constant STAMP =
        "Stamp(address holder,uint24 epoch,uint8 index,uint48 value,uint48 total,bytes32 letter)";

    Mintable internal token;
    IStake internal stake;
    uint256 internal unit;

    address internal signer;
    uint256 internal key;
    address internal holder;
    address internal stranger;

    function setUp() public virtual {
        (signer, key) = makeAddrAndKey("signer");
        holder = makeAddr("holder");
        stranger = makeAddr("stranger");
        warpTo(TODAY);

        useToken(vm.deployCode("TestToken.sol:TestToken", ""));
    }

    /// Starts over, with a Stake of this token.
    function useToken(address token_) internal {
        token = Mintable(token_);
        stake = newStake(token_);
        vm.label(address(stake), "stake");
        unit = stake.unit();
        deposit(signer, FUNDS);
    }

    /// By its artifact: the code that is deployed, where `new` would compile it as the tests are.
    function newStake(address token_) internal returns (IStake) {
        return IStake(vm.deployCode("Stake.sol:Stake", abi.encode(token_)));
    }

    function warpTo(uint256 epoch) internal {
        vm.warp(epoch * 7 days);
    }

    // ---- money ------------------------------------------------------------------------------------------------------

    /// Mints to this contract what a deposit of `amount` micro-tokens takes, and allows the stake to take it.
    function prepare(uint256 amount) internal {
        token.mint(address(this), amount * unit);
        token.approve(address(stake), amount * unit);
    }

    function deposit(address to, uint256 amount) internal {
        prepare(amount);
        stake.deposit(to, amount);
    }

    function balanceOf(address who) internal view returns (uint256) {
        return stake.book(who).balance;
    }

    // ---- stamps -----------------------------------------------------------------------------------------------------

    function stampOf(uint24 epoch, uint8 index, uint48 value, uint48 total) internal pure returns (Stamp memory) {
        return Stamp({epoch: epoch, index: index, value: value, total: total, letter: LETTER});
    }

    function sign(uint256 by, address to, Stamp memory stamp) internal view returns (Signed memory) {
        return Signed({holder: to, stamp: stamp, signature: signatureOf(by, digestOf(to, stamp))});
    }

    /// A stamp of the signer's for the holder.
    function signed(uint24 epoch, uint8 index, uint48 value, uint48 total) internal view returns (Signed memory) {
        return sign(key, holder, stampOf(epoch, index, value, total));
    }

    /// The same, of today, and the first of its epoch.
    function signed(uint8 index, uint48 value) internal view returns (Signed memory) {
        return signed(TODAY, index, value, value);
    }

    function signatureOf(uint256 by, bytes32 digest) internal pure returns (Signature memory signature) {
        (signature.v, signature.r, signature.s) = vm.sign(by, digest);
    }

    /// The other signature that the same key has for the same digest.
    function malleated(Signature memory signature) internal pure returns (Signature memory) {
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        return Signature({v: 55 - signature.v, r: signature.r, s: bytes32(order - uint256(signature.s))});
    }

    function digestOf(address to, Stamp memory stamp) internal view returns (bytes32) {
        return digestOf(keccak256(abi.encode(keccak256(bytes(STAMP)), to, stamp)));
    }

    function digestOf(bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Postbond Stake"),
                keccak256("1"),
                block.chainid,
                address(stake)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    /// What `Burned` says of a stamp, packed field by field from the highest bits down.
    function redemptionOf(Stamp memory stamp, uint48 balance, uint48 seq) internal pure returns (Redemption) {
        bytes memory packed =
            abi.encodePacked(uint32(0), stamp.index, stamp.epoch, stamp.total, stamp.value, seq, balance);
        return abi.decode(packed, (Redemption));
    }

    function rawOf(Stamp memory s) internal pure returns (RawStamp memory) {
        return RawStamp({epoch: s.epoch, index: s.index, value: s.value, total: s.total, letter: s.letter});
    }

    function setField(RawStamp memory stamp, uint8 field, uint256 word) internal pure {
        field %= 4;
        if (field == 0) stamp.epoch = word;
        if (field == 1) stamp.index = word;
        if (field == 2) stamp.value = word;
        if (field == 3) stamp.total = word;
    }

    /// The stamp with one bit set above the type of one field.
    function dirtied(RawStamp memory stamp, uint8 field, uint8 shift) internal pure returns (RawStamp memory) {
        uint256[4] memory words = [stamp.epoch, stamp.index, stamp.value, stamp.total];
        uint8[4] memory widths = [24, 8, 48, 48];
        setField(stamp, field, words[field % 4] | 2 ** bound(shift, widths[field % 4], 255));
        return stamp;
    }

    // ---- calls ------------------------------------------------------------------------------------------------------

    function burn(Signed memory one) internal returns (uint256) {
        return burn(batchOf(one));
    }

    /// The holder of the first stamp burns them all.
    function burn(Signed[] memory batch) internal returns (uint256) {
        Stamp[] memory stamps = new Stamp[](batch.length);
        Signature[] memory signatures = new Signature[](batch.length);
        for (uint256 i = 0; i < batch.length; ++i) {
            (stamps[i], signatures[i]) = (batch[i].stamp, batch[i].signature);
        }
        vm.prank(batch[0].holder);
        return stake.burn(stamps, signatures);
    }

    function batchOf(Signed memory a) internal pure returns (Signed[] memory batch) {
        batch = new Signed[](1);
        batch[0] = a;
    }

    function batchOf(Signed memory a, Signed memory b) internal pure returns (Signed[] memory batch) {
        batch = new Signed[](2);
        (batch[0], batch[1]) = (a, b);
    }

    function batchOf(Signed memory a, Signed memory b, Signed memory c) internal pure returns (Signed[] memory batch) {
        batch = new Signed[](3);
        (batch[0], batch[1], batch[2]) = (a, b, c);
    }

    function report(Signed memory a, Signed memory b, address to) internal {
        stake.report(a.stamp, a.signature, a.holder, b.stamp, b.signature, b.holder, to);
    }
}
