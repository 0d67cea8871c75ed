// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// What an ERC-20 cannot do without, and nothing more: the yardstick of the gas figures. Anybody may mint.
contract MinimalToken {
    uint8 public constant decimals = 18; // forge-lint: disable-line(screaming-snake-case-const)

    uint256 public totalSupply;
    mapping(address owner => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 amount);
    event Approval(address indexed owner, address indexed spender, uint256 amount);

    function mint(address to, uint256 amount) external {
        totalSupply += amount;
        unchecked {
            // No balance is larger than the total.
            balanceOf[to] += amount;
        }
        emit Transfer(address(0), to, amount);
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _move(msg.sender, to, amount);
        return true;
    }

    /// An allowance of the largest number is unlimited, and stays as it is.
    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        uint256 allowed = allowance[from][msg.sender];
        if (allowed != type(uint256).max) allowance[from][msg.sender] = allowed - amount;
        _move(from, to, amount);
        return true;
    }

    function _move(address from, address to, uint256 amount) private {
        balanceOf[from] -= amount;
        unchecked {
            // No balance is larger than the total.
            balanceOf[to] += amount;
        }
        emit Transfer(from, to, amount);
    }
}

/// The same with EIP-2612.
contract MinimalPermitToken is MinimalToken {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    mapping(address owner => uint256) public nonces;

    uint256 private immutable _chainId = block.chainid;
    bytes32 private immutable _domain = _separator();

    error PermitExpired(uint256 deadline);
    error InvalidPermit(address recovered, address owner);

    /// EIP-2612.
    function permit(address owner, address spender, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        // forge-lint: disable-next-line(block-timestamp)
        require(block.timestamp <= deadline, PermitExpired(deadline));
        unchecked {
            // Nobody signs 2^256 permits.
            bytes32 permit_ = keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, amount, nonces[owner]++, deadline));
            bytes32 digest = keccak256(abi.encodePacked(hex"1901", DOMAIN_SEPARATOR(), permit_));
            address recovered = ecrecover(digest, v, r, s);
            require(recovered == owner && owner != address(0), InvalidPermit(recovered, owner));
        }

        allowance[owner][spender] = amount;
        emit Approval(owner, spender, amount);
    }

    /// The domain's separator; another one on a fork with another chain id.
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        return block.chainid == _chainId ? _domain : _separator();
    }

    function _separator() private view returns (bytes32) {
        return keccak256(
            abi.encode(DOMAIN_TYPEHASH, keccak256("Minimal Token"), keccak256("1"), block.chainid, address(this))
        );
    }
}
