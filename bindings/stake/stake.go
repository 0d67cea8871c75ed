// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package stake

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// BookState is an auto generated low-level Go binding around an user-defined struct.
type BookState struct {
	Balance    *big.Int
	Epoch      *big.Int
	Exit       *big.Int
	Used       *big.Int
	UsedBefore *big.Int
	Seq        *big.Int
	Owner      common.Address
}

// Signature is an auto generated low-level Go binding around an user-defined struct.
type Signature struct {
	V uint8
	R [32]byte
	S [32]byte
}

// Stamp is an auto generated low-level Go binding around an user-defined struct.
type Stamp struct {
	Epoch  *big.Int
	Index  uint8
	Value  *big.Int
	Total  *big.Int
	Letter [32]byte
}

// StakeMetaData contains all meta data concerning the Stake contract.
var StakeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20Metadata\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"available\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"book\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structBookState\",\"components\":[{\"name\":\"balance\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"exit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"used\",\"type\":\"uint56\",\"internalType\":\"uint56\"},{\"name\":\"usedBefore\",\"type\":\"uint56\",\"internalType\":\"uint56\"},{\"name\":\"seq\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"stamps\",\"type\":\"tuple[]\",\"internalType\":\"structStamp[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structSignature[]\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burned\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelExit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimTitle\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permit\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochAt\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"exitDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"flush\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hashStamp\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stamp\",\"type\":\"tuple\",\"internalType\":\"structStamp\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"report\",\"inputs\":[{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structStamp\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"firstSignature\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"firstHolder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structStamp\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"secondSignature\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"secondHolder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestExit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalBurned\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferTitle\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"redemption\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"Redemption\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitCancelled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitRequested\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"exit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Expelled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Flushed\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TitleSet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BalanceOverflow\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BurnMismatch\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DifferentEpochs\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"second\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DifferentSigners\",\"inputs\":[{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"second\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyBook\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EvidenceTooOld\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExitNotDue\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReceiver\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidSigner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedStamp\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoEquivocation\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoExitPending\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToFlush\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameStamp\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TitleAlreadySet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnsupportedDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Stake",
	Bin: "0x6101c08060405234610283576020816128dc8038038091610020828561029a565b83398101031261028357516001600160a01b038116908190036102835760405161004b60408261029a565b600e815260208101906d506f7374626f6e64205374616b6560901b82526040519161007760408461029a565b600183526020830191603160f81b8352610090816102d1565b6101205261009d846102d1565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010660c08261029a565b5190206080523060c05260405163313ce56760e01b8152602081600481855afa801561028f575f9061024e575b60ff91501690600682101580610243575b156102305761016052600519810190811161021c57604d811161021c57600a0a6101805260036101a05260405161259f908161033d823960805181611fda015260a05181612097015260c05181611fab015260e051816120290152610100518161204f01526101205181610bd701526101405181610c0101526101605181818161014401528181610440015281816111f601528181611e1201526121f60152610180518181816104b401528181610b7c015281816111ca01528181611e63015261224201526101a0518181816101f4015261195b0152f35b634e487b7160e01b5f52601160045260245ffd5b5063039ebf2760e41b5f5260045260245ffd5b506024821115610144565b506020813d602011610287575b816102686020938361029a565b81010312610283575160ff811681036102835760ff90610133565b5f80fd5b3d915061025b565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176102bd57604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116102fc5760208151910151602082106102ed571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816310098ad514611a6a57508063280e2d2b1461197e578063283886301461192657806328cb1e381461182257806347e7ef24146117b657806349dd8516146116d95780634a439cfe14611698578063534cf678146115225780636b9f96ea146110bf5780637379c8331461106d57806373f42561146110105780637ca8146014610ed55780638027c71814610cd557806384b0196e14610b9f578063907af6c014610b46578063b426e14414610598578063d89135cd1461054a578063d99be84d1461039d578063f940e3851461016b5763fc0c546a146100fa575f80fd5b3461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101685760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610168576101a3611ae7565b906101ac611b0a565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610375576101db83611cc0565b9081549365ffffffffffff85169262ffffff8660481c167f00000000000000000000000000000000000000000000000000000000000000008101908181116103485783610229911515611b70565b62093a8042048181106102fe5750507a0100000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff000000ffffff0000000000006102fb969761028685881515611c76565b16018091557f3cae9923fd3c2f468aa25a8ef687923e37f957459557c0380fd06526c0b8cdbc604051806102f373ffffffffffffffffffffffffffffffffffffffff80881696169465ffffffffffff8160d01c911689846040919493926060820195825260208201520152565b0390a36121d0565b80f35b86925073ffffffffffffffffffffffffffffffffffffffff6064947f5a8db4a200000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004827f3ee5aeb5000000000000000000000000000000000000000000000000000000008152fd5b50346101685760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610168576103d5611ae7565b60243560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c36011261051e577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610522578273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660643560ff811680910361051e57813b1561051e57829160e4839260405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501527f00000000000000000000000000000000000000000000000000000000000000008a0260448501526044356064850152608484015260843560a484015260a43560c48401525af1610509575b50506102fb91611d4f565b8161051391611c35565b61051e57825f6104fe565b8280fd5b6004837f3ee5aeb5000000000000000000000000000000000000000000000000000000008152fd5b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760206fffffffffffffffffffffffffffffffff60035416604051908152f35b5034610168577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016102608112610b425760a0136101685760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c360112610168576101043573ffffffffffffffffffffffffffffffffffffffff81168103610b425760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc360112610b425760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe3c360112610b4257610224359073ffffffffffffffffffffffffffffffffffffffff8216820361051e57610244359173ffffffffffffffffffffffffffffffffffffffff831690818403610b3e577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610b165760043561018435602435610144356064356101643561012435601887901c600886901c17604435841760301c17610aee57601881901c600885901c1782871760301c17610aee57808703610abe575062093a804204910194816003820110610a90575050808214918215610a77575b505015610a4957505060429081610760611f94565b94604051907f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f78252602082015260a06004604083013760e081207f1901000000000000000000000000000000000000000000000000000000000000825286600283015260228201522093604051917f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f78352602083015260a0610124604084013760e08220907f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522091828114610a1e57846080602092604051908152606060a48583013782805260015afa15610a1a57602084608081519460405190815260606101c48583013782805260015afa15610a1a5773ffffffffffffffffffffffffffffffffffffffff84511673ffffffffffffffffffffffffffffffffffffffff83169080821480610a11575b156109e1575080855260026020527fbc60bfd0a2376a241772baa2acbdb7d1c7b7df1c44104ed5a0b7a81183bc3e276040862080549461090265ffffffffffff871691821515611c76565b7a0100000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000651fffffffffff8860031c169716018092556109a361095e8783611d42565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff8060035493168184160116911617600355565b6040805191825265ffffffffffff8316602083015260d09290921c91810191909152606090a3806109d2578280f35b6109db916121d0565b5f808280f35b85906044927fa530eb3c000000000000000000000000000000000000000000000000000000008352600452602452fd5b508115156108b7565b8380fd5b7f6a8f7a87000000000000000000000000000000000000000000000000000000008552600452602484fd5b7fc2d250b9000000000000000000000000000000000000000000000000000000008752600452602452604485fd5b10905080610a87575b5f8061074b565b50818110610a80565b7f80c4d3b2000000000000000000000000000000000000000000000000000000008b52600452602452604489fd5b8b604491887f9d48499f000000000000000000000000000000000000000000000000000000008352600452602452fd5b60048c7fd91c4ec7000000000000000000000000000000000000000000000000000000008152fd5b6004857f3ee5aeb5000000000000000000000000000000000000000000000000000000008152fd5b8480fd5b5080fd5b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016857610c7990610bfb7f00000000000000000000000000000000000000000000000000000000000000006124c5565b90610c257f00000000000000000000000000000000000000000000000000000000000000006124c5565b906020610c8760405193610c398386611c35565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190611b2d565b908682036040880152611b2d565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b828110610cbe57505050500390f35b835185528695509381019392810192600101610caf565b50346101685760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016857610d0d611ae7565b90610d16611b0a565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc360112610b425773ffffffffffffffffffffffffffffffffffffffff83169283835260026020526040832073ffffffffffffffffffffffffffffffffffffffff60018201541680610ea5575060208460806042604051848101907feee65eaa647d96de14637868428821752aa97e17b174157717265c4977b2d9ed825273ffffffffffffffffffffffffffffffffffffffff8916604082015260408152610de1606082611c35565b519020610dec611f94565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220604051908152606060448583013782805260015afa15610a1a5773ffffffffffffffffffffffffffffffffffffffff8451169480861480610e9c575b15610e6c57506102fb9394506120bd565b84604491877f42d750dc000000000000000000000000000000000000000000000000000000008352600452602452fd5b50801515610e5b565b84604491877ff807bd83000000000000000000000000000000000000000000000000000000008352600452602452fd5b50346101685760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760e09073ffffffffffffffffffffffffffffffffffffffff6040610f27611ae7565b928060c08351610f3681611bec565b82815282602082015282858201528260608201528260808201528260a08201520152828416815260026020522065ffffffffffff610f79825492828416956121a6565b9166ffffffffffffff604051610f8e81611bec565b868152816020820162ffffff8560301c16815262ffffff60408401818760481c168152816060860193858960601c1685528b60c06080890198888c60981c168a5260a081019b60d01c8c52019b168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760206fffffffffffffffffffffffffffffffff611064600354828160801c9116611bba565b16604051908152f35b50346101685760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610168576102fb6110a8611ae7565b6110b0611b0a565b906110ba81611cc0565b6120bd565b503461143c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6114fa5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6003546fffffffffffffffffffffffffffffffff81166fffffffffffffffffffffffffffffffff61116c8360801c83611bba565b169182156114d2577fffffffffffffffffffffffffffffffff000000000000000000000000000000009060801b16176003557fed1eeda1fde9cc22a2ecf41efc0d6cf519c1d95184b36b93b4cd4877881488ee6020604051838152a17f0000000000000000000000000000000000000000000000000000000000000000808202918204036114a5577f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8216916040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481875afa90811561149a575f91611468575b50833b1561143c576040517f42966c680000000000000000000000000000000000000000000000000000000081528360048201525f8160248183895af1611453575b50604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481885afa90811561144857869161140e575b6113029250611d42565b806113cc5750604051917fa9059cbb00000000000000000000000000000000000000000000000000000000855261dead60045260245260208460448180855af19060018551148216156113ad575b50906040521561138257505b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b7f5274afe7000000000000000000000000000000000000000000000000000000008252600452602490fd5b60018215166113c3573b15153d1516165f611350565b823d86823e3d90fd5b91939250508281036113e05750905061135c565b6044927f400be362000000000000000000000000000000000000000000000000000000008352600452602452fd5b90506020823d602011611440575b8161142960209383611c35565b8101031261143c576113029151906112f8565b5f80fd5b3d915061141c565b6040513d88823e3d90fd5b6114609195505f90611c35565b5f935f6112b3565b90506020813d602011611492575b8161148360209383611c35565b8101031261143c57515f611271565b3d9150611476565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7feb694a3c000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461143c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c5760043567ffffffffffffffff811161143c573660238201121561143c5780600401359067ffffffffffffffff821161143c5736602460a084028301011161143c576024359067ffffffffffffffff821161143c573660238301121561143c5781600401359267ffffffffffffffff841161143c57366024606086028501011161143c575f938082101561168d5750909291925b6115ec611f94565b62093a8042045f955b84871061165b576020868061160d575b604051908152f35b611656817fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff8060035493168184160116911617600355565b611605565b909192939460019061167f602460608a02850101602460a08b0289010186886122d5565b0196019594939291906115f5565b9050909291926115e4565b3461143c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c57602062093a8060043504604051908152f35b3461143c5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c57611710611ae7565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261143c576042602091611747611f94565b604051917f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f783528483015260a06024604084013760e08220907f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220604051908152f35b3461143c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c576117ed611ae7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6114fa576118209060243590611d4f565b005b3461143c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c57611859611ae7565b7fcbc315c2c4c3294d0be4c523a6e9f963ffd00e687f81c4e7480e1fb138b0fe4573ffffffffffffffffffffffffffffffffffffffff61189883611cc0565b927a01000000000000000000000000000000000000000000000000000084547fffffffffffffffffffffffffffffffffffffffff000000ffffffffffffffffff62093a80420460481b9116170180945561192160405192839216948060d01c9062ffffff65ffffffffffff82169160481c16846040919493926060820195825260208201520152565b0390a2005b3461143c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461143c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c576119b5611ae7565b7f46b820a58960f1bad5a05790defa60d10e48b33c704221e8c73e402666eb2037604073ffffffffffffffffffffffffffffffffffffffff6119f684611cc0565b937a0100000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff000000ffffffffffffffffff8654611a4a8462ffffff8360481c161515611b70565b160180955582519465ffffffffffff8116865260d01c60208601521692a2005b3461143c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261143c5760209073ffffffffffffffffffffffffffffffffffffffff611ab9611ae7565b165f526002825260405f205462ffffff8160481c16155f14611ae15765ffffffffffff168152f35b505f8152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361143c57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361143c57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b15611b785750565b73ffffffffffffffffffffffffffffffffffffffff907f2694740c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff82116114a557565b60e0810190811067ffffffffffffffff821117611c0857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611c0857604052565b15611c7e5750565b73ffffffffffffffffffffffffffffffffffffffff907fb4abff60000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9073ffffffffffffffffffffffffffffffffffffffff8216805f52600260205273ffffffffffffffffffffffffffffffffffffffff611d0360405f2080956121a6565b1690813303611d10575050565b7fcbce04d8000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b919082039182116114a557565b73ffffffffffffffffffffffffffffffffffffffff16805f52600260205260405f209081548115611f6c578315611f445765ffffffffffff81168065ffffffffffff0365ffffffffffff81116114a5578511611f10575083017a01000000000000000000000000000000000000000000000000000001918290556040805184815265ffffffffffff8416602082015260d09390931c9083015233917f8bab6aed5a508937051a144e61d6e61336834a66aaee250a00613ae6f744c42290606090a37f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024527f00000000000000000000000000000000000000000000000000000000000000000260445260205f60648180865af19060015f5114821615611eef575b6040525f60605215611ead5750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516611f0757823b15153d15161690611e9e565b503d5f823e3d90fd5b9250507f9fbb61c2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f815e1d64000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480612094575b15611ffc577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261208e60c082611c35565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611fd3565b909173ffffffffffffffffffffffffffffffffffffffff1691821561217e57604073ffffffffffffffffffffffffffffffffffffffff7fc8b470af30f9eac231b047af21c0e71ca263165760b58e062e7cfec75d88d32b9260017a0100000000000000000000000000000000000000000000000000008654019586815501867fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905582519465ffffffffffff8116865260d01c60208601521692a3565b7f49e27cff000000000000000000000000000000000000000000000000000000005f5260045ffd5b60019091015473ffffffffffffffffffffffffffffffffffffffff16806121cb575090565b905090565b73ffffffffffffffffffffffffffffffffffffffff16801515806122cb575b156122a0577f000000000000000000000000000000000000000000000000000000000000000091604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f526004527f00000000000000000000000000000000000000000000000000000000000000000260245260205f60448180865af19060015f5114821615612288575b60405215611ead5750565b906001811516611f0757823b15153d1516169061227d565b7f9cfea583000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50308114156121ef565b60408301359392602081013592813592606083013592906001858403116124b95760388610156124b95765ffffffffffff84116124b957608060426020935f9360a0604051927f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f784523388850152604084013760e08220907f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220976060604051918a83528583013782805260015afa1561143c5773ffffffffffffffffffffffffffffffffffffffff5f511693845f5260026020526123c560405f2092835461251c565b62ffffff8160301c1685145f146124af5760018260605b011b9065ffffffffffff81167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a0110156124a2578181166124a2577a01000000000000000000000000000000000000000000000000000091899117030180925560405195865260d81b9260c01b9160901b908660601b9065ffffffffffff6bffffffffffff0000000000008260a01c169116171717171760208301527fdc434bf902cdebc0bc64f9485d741011339997bad491e2158eaee6882ae8adc760403393a390565b5050505050505050505f90565b60018260986123dc565b50505050505050505f90565b60ff811690601f82116124f457604051916124e1604084611c35565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b62ffffff8160301c16828114612599576001018203612572577fffffffffffff0000000000000000000000000000ffffff000000ffffffffffff66ffffffffffffff8260601c165b60981b9260301b9116171790565b7fffffffffffff0000000000000000000000000000ffffff000000ffffffffffff5f612564565b5090509056",
}

// Stake is an auto generated Go binding around an Ethereum contract.
type Stake struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Stake) GetABI() abi.ABI {
	return c.abi
}

// NewStake creates a new instance of Stake.
func NewStake() *Stake {
	parsed, err := StakeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Stake{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Stake) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_) returns()
func (stake *Stake) PackConstructor(token_ common.Address) []byte {
	enc, err := stake.abi.Pack("", token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAvailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10098ad5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function available(address signer) view returns(uint256)
func (stake *Stake) PackAvailable(signer common.Address) []byte {
	enc, err := stake.abi.Pack("available", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAvailable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10098ad5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function available(address signer) view returns(uint256)
func (stake *Stake) TryPackAvailable(signer common.Address) ([]byte, error) {
	return stake.abi.Pack("available", signer)
}

// UnpackAvailable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10098ad5.
//
// Solidity: function available(address signer) view returns(uint256)
func (stake *Stake) UnpackAvailable(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("available", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ca81460.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function book(address signer) view returns((uint48,uint24,uint24,uint56,uint56,uint48,address))
func (stake *Stake) PackBook(signer common.Address) []byte {
	enc, err := stake.abi.Pack("book", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ca81460.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function book(address signer) view returns((uint48,uint24,uint24,uint56,uint56,uint48,address))
func (stake *Stake) TryPackBook(signer common.Address) ([]byte, error) {
	return stake.abi.Pack("book", signer)
}

// UnpackBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ca81460.
//
// Solidity: function book(address signer) view returns((uint48,uint24,uint24,uint56,uint56,uint48,address))
func (stake *Stake) UnpackBook(data []byte) (BookState, error) {
	out, err := stake.abi.Unpack("book", data)
	if err != nil {
		return *new(BookState), err
	}
	out0 := *abi.ConvertType(out[0], new(BookState)).(*BookState)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x534cf678.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn((uint24,uint8,uint48,uint48,bytes32)[] stamps, (uint8,bytes32,bytes32)[] signatures) returns(uint256 sum)
func (stake *Stake) PackBurn(stamps []Stamp, signatures []Signature) []byte {
	enc, err := stake.abi.Pack("burn", stamps, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x534cf678.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn((uint24,uint8,uint48,uint48,bytes32)[] stamps, (uint8,bytes32,bytes32)[] signatures) returns(uint256 sum)
func (stake *Stake) TryPackBurn(stamps []Stamp, signatures []Signature) ([]byte, error) {
	return stake.abi.Pack("burn", stamps, signatures)
}

// UnpackBurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x534cf678.
//
// Solidity: function burn((uint24,uint8,uint48,uint48,bytes32)[] stamps, (uint8,bytes32,bytes32)[] signatures) returns(uint256 sum)
func (stake *Stake) UnpackBurn(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("burn", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73f42561.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burned() view returns(uint256)
func (stake *Stake) PackBurned() []byte {
	enc, err := stake.abi.Pack("burned")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73f42561.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burned() view returns(uint256)
func (stake *Stake) TryPackBurned() ([]byte, error) {
	return stake.abi.Pack("burned")
}

// UnpackBurned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73f42561.
//
// Solidity: function burned() view returns(uint256)
func (stake *Stake) UnpackBurned(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("burned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x280e2d2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelExit(address signer) returns()
func (stake *Stake) PackCancelExit(signer common.Address) []byte {
	enc, err := stake.abi.Pack("cancelExit", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x280e2d2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelExit(address signer) returns()
func (stake *Stake) TryPackCancelExit(signer common.Address) ([]byte, error) {
	return stake.abi.Pack("cancelExit", signer)
}

// PackClaimTitle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8027c718.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimTitle(address signer, address owner, (uint8,bytes32,bytes32) signature) returns()
func (stake *Stake) PackClaimTitle(signer common.Address, owner common.Address, signature Signature) []byte {
	enc, err := stake.abi.Pack("claimTitle", signer, owner, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimTitle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8027c718.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimTitle(address signer, address owner, (uint8,bytes32,bytes32) signature) returns()
func (stake *Stake) TryPackClaimTitle(signer common.Address, owner common.Address, signature Signature) ([]byte, error) {
	return stake.abi.Pack("claimTitle", signer, owner, signature)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address signer, uint256 amount) returns()
func (stake *Stake) PackDeposit(signer common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("deposit", signer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address signer, uint256 amount) returns()
func (stake *Stake) TryPackDeposit(signer common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("deposit", signer, amount)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd99be84d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(address signer, uint256 amount, uint256 deadline, (uint8,bytes32,bytes32) permit) returns()
func (stake *Stake) PackDepositWithPermit(signer common.Address, amount *big.Int, deadline *big.Int, permit Signature) []byte {
	enc, err := stake.abi.Pack("depositWithPermit", signer, amount, deadline, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd99be84d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(address signer, uint256 amount, uint256 deadline, (uint8,bytes32,bytes32) permit) returns()
func (stake *Stake) TryPackDepositWithPermit(signer common.Address, amount *big.Int, deadline *big.Int, permit Signature) ([]byte, error) {
	return stake.abi.Pack("depositWithPermit", signer, amount, deadline, permit)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stake *Stake) PackEip712Domain() []byte {
	enc, err := stake.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stake *Stake) TryPackEip712Domain() ([]byte, error) {
	return stake.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (stake *Stake) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := stake.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a439cfe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochAt(uint256 time) pure returns(uint256)
func (stake *Stake) PackEpochAt(time *big.Int) []byte {
	enc, err := stake.abi.Pack("epochAt", time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a439cfe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochAt(uint256 time) pure returns(uint256)
func (stake *Stake) TryPackEpochAt(time *big.Int) ([]byte, error) {
	return stake.abi.Pack("epochAt", time)
}

// UnpackEpochAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a439cfe.
//
// Solidity: function epochAt(uint256 time) pure returns(uint256)
func (stake *Stake) UnpackEpochAt(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("epochAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitDelay() view returns(uint256)
func (stake *Stake) PackExitDelay() []byte {
	enc, err := stake.abi.Pack("exitDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28388630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitDelay() view returns(uint256)
func (stake *Stake) TryPackExitDelay() ([]byte, error) {
	return stake.abi.Pack("exitDelay")
}

// UnpackExitDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28388630.
//
// Solidity: function exitDelay() view returns(uint256)
func (stake *Stake) UnpackExitDelay(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("exitDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFlush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b9f96ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function flush() returns()
func (stake *Stake) PackFlush() []byte {
	enc, err := stake.abi.Pack("flush")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFlush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b9f96ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function flush() returns()
func (stake *Stake) TryPackFlush() ([]byte, error) {
	return stake.abi.Pack("flush")
}

// PackHashStamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49dd8516.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashStamp(address holder, (uint24,uint8,uint48,uint48,bytes32) stamp) view returns(bytes32)
func (stake *Stake) PackHashStamp(holder common.Address, stamp Stamp) []byte {
	enc, err := stake.abi.Pack("hashStamp", holder, stamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashStamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49dd8516.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashStamp(address holder, (uint24,uint8,uint48,uint48,bytes32) stamp) view returns(bytes32)
func (stake *Stake) TryPackHashStamp(holder common.Address, stamp Stamp) ([]byte, error) {
	return stake.abi.Pack("hashStamp", holder, stamp)
}

// UnpackHashStamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49dd8516.
//
// Solidity: function hashStamp(address holder, (uint24,uint8,uint48,uint48,bytes32) stamp) view returns(bytes32)
func (stake *Stake) UnpackHashStamp(data []byte) ([32]byte, error) {
	out, err := stake.abi.Unpack("hashStamp", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb426e144.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function report((uint24,uint8,uint48,uint48,bytes32) first, (uint8,bytes32,bytes32) firstSignature, address firstHolder, (uint24,uint8,uint48,uint48,bytes32) second, (uint8,bytes32,bytes32) secondSignature, address secondHolder, address to) returns()
func (stake *Stake) PackReport(first Stamp, firstSignature Signature, firstHolder common.Address, second Stamp, secondSignature Signature, secondHolder common.Address, to common.Address) []byte {
	enc, err := stake.abi.Pack("report", first, firstSignature, firstHolder, second, secondSignature, secondHolder, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb426e144.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function report((uint24,uint8,uint48,uint48,bytes32) first, (uint8,bytes32,bytes32) firstSignature, address firstHolder, (uint24,uint8,uint48,uint48,bytes32) second, (uint8,bytes32,bytes32) secondSignature, address secondHolder, address to) returns()
func (stake *Stake) TryPackReport(first Stamp, firstSignature Signature, firstHolder common.Address, second Stamp, secondSignature Signature, secondHolder common.Address, to common.Address) ([]byte, error) {
	return stake.abi.Pack("report", first, firstSignature, firstHolder, second, secondSignature, secondHolder, to)
}

// PackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28cb1e38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestExit(address signer) returns()
func (stake *Stake) PackRequestExit(signer common.Address) []byte {
	enc, err := stake.abi.Pack("requestExit", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28cb1e38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestExit(address signer) returns()
func (stake *Stake) TryPackRequestExit(signer common.Address) ([]byte, error) {
	return stake.abi.Pack("requestExit", signer)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (stake *Stake) PackToken() []byte {
	enc, err := stake.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (stake *Stake) TryPackToken() ([]byte, error) {
	return stake.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (stake *Stake) UnpackToken(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalBurned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89135cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalBurned() view returns(uint256)
func (stake *Stake) PackTotalBurned() []byte {
	enc, err := stake.abi.Pack("totalBurned")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalBurned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd89135cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalBurned() view returns(uint256)
func (stake *Stake) TryPackTotalBurned() ([]byte, error) {
	return stake.abi.Pack("totalBurned")
}

// UnpackTotalBurned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd89135cd.
//
// Solidity: function totalBurned() view returns(uint256)
func (stake *Stake) UnpackTotalBurned(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("totalBurned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferTitle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7379c833.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferTitle(address signer, address newOwner) returns()
func (stake *Stake) PackTransferTitle(signer common.Address, newOwner common.Address) []byte {
	enc, err := stake.abi.Pack("transferTitle", signer, newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferTitle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7379c833.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferTitle(address signer, address newOwner) returns()
func (stake *Stake) TryPackTransferTitle(signer common.Address, newOwner common.Address) ([]byte, error) {
	return stake.abi.Pack("transferTitle", signer, newOwner)
}

// PackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x907af6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unit() view returns(uint256)
func (stake *Stake) PackUnit() []byte {
	enc, err := stake.abi.Pack("unit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x907af6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unit() view returns(uint256)
func (stake *Stake) TryPackUnit() ([]byte, error) {
	return stake.abi.Pack("unit")
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x907af6c0.
//
// Solidity: function unit() view returns(uint256)
func (stake *Stake) UnpackUnit(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("unit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address signer, address to) returns()
func (stake *Stake) PackWithdraw(signer common.Address, to common.Address) []byte {
	enc, err := stake.abi.Pack("withdraw", signer, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address signer, address to) returns()
func (stake *Stake) TryPackWithdraw(signer common.Address, to common.Address) ([]byte, error) {
	return stake.abi.Pack("withdraw", signer, to)
}

// StakeBurned represents a Burned event raised by the Stake contract.
type StakeBurned struct {
	Signer     common.Address
	Holder     common.Address
	Digest     [32]byte
	Redemption *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeBurnedEventName = "Burned"

// ContractEventName returns the user-defined event name.
func (StakeBurned) ContractEventName() string {
	return StakeBurnedEventName
}

// UnpackBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burned(address indexed signer, address indexed holder, bytes32 digest, uint256 redemption)
func (stake *Stake) UnpackBurnedEvent(log *types.Log) (*StakeBurned, error) {
	event := "Burned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeBurned)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeDeposited represents a Deposited event raised by the Stake contract.
type StakeDeposited struct {
	Signer  common.Address
	Payer   common.Address
	Amount  *big.Int
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (StakeDeposited) ContractEventName() string {
	return StakeDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed signer, address indexed payer, uint256 amount, uint256 balance, uint256 seq)
func (stake *Stake) UnpackDepositedEvent(log *types.Log) (*StakeDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeDeposited)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeEIP712DomainChanged represents a EIP712DomainChanged event raised by the Stake contract.
type StakeEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const StakeEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (StakeEIP712DomainChanged) ContractEventName() string {
	return StakeEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (stake *Stake) UnpackEIP712DomainChangedEvent(log *types.Log) (*StakeEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeExitCancelled represents a ExitCancelled event raised by the Stake contract.
type StakeExitCancelled struct {
	Signer  common.Address
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeExitCancelledEventName = "ExitCancelled"

// ContractEventName returns the user-defined event name.
func (StakeExitCancelled) ContractEventName() string {
	return StakeExitCancelledEventName
}

// UnpackExitCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitCancelled(address indexed signer, uint256 balance, uint256 seq)
func (stake *Stake) UnpackExitCancelledEvent(log *types.Log) (*StakeExitCancelled, error) {
	event := "ExitCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeExitCancelled)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeExitRequested represents a ExitRequested event raised by the Stake contract.
type StakeExitRequested struct {
	Signer  common.Address
	Exit    *big.Int
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeExitRequestedEventName = "ExitRequested"

// ContractEventName returns the user-defined event name.
func (StakeExitRequested) ContractEventName() string {
	return StakeExitRequestedEventName
}

// UnpackExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitRequested(address indexed signer, uint256 exit, uint256 balance, uint256 seq)
func (stake *Stake) UnpackExitRequestedEvent(log *types.Log) (*StakeExitRequested, error) {
	event := "ExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeExitRequested)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeExpelled represents a Expelled event raised by the Stake contract.
type StakeExpelled struct {
	Signer  common.Address
	To      common.Address
	Amount  *big.Int
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeExpelledEventName = "Expelled"

// ContractEventName returns the user-defined event name.
func (StakeExpelled) ContractEventName() string {
	return StakeExpelledEventName
}

// UnpackExpelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Expelled(address indexed signer, address indexed to, uint256 amount, uint256 balance, uint256 seq)
func (stake *Stake) UnpackExpelledEvent(log *types.Log) (*StakeExpelled, error) {
	event := "Expelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeExpelled)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeFlushed represents a Flushed event raised by the Stake contract.
type StakeFlushed struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeFlushedEventName = "Flushed"

// ContractEventName returns the user-defined event name.
func (StakeFlushed) ContractEventName() string {
	return StakeFlushedEventName
}

// UnpackFlushedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Flushed(uint256 amount)
func (stake *Stake) UnpackFlushedEvent(log *types.Log) (*StakeFlushed, error) {
	event := "Flushed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeFlushed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeTitleSet represents a TitleSet event raised by the Stake contract.
type StakeTitleSet struct {
	Signer  common.Address
	Owner   common.Address
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeTitleSetEventName = "TitleSet"

// ContractEventName returns the user-defined event name.
func (StakeTitleSet) ContractEventName() string {
	return StakeTitleSetEventName
}

// UnpackTitleSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TitleSet(address indexed signer, address indexed owner, uint256 balance, uint256 seq)
func (stake *Stake) UnpackTitleSetEvent(log *types.Log) (*StakeTitleSet, error) {
	event := "TitleSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeTitleSet)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakeWithdrawn represents a Withdrawn event raised by the Stake contract.
type StakeWithdrawn struct {
	Signer  common.Address
	To      common.Address
	Amount  *big.Int
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeWithdrawn) ContractEventName() string {
	return StakeWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed signer, address indexed to, uint256 amount, uint256 balance, uint256 seq)
func (stake *Stake) UnpackWithdrawnEvent(log *types.Log) (*StakeWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeWithdrawn)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (stake *Stake) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stake.abi.Errors["BalanceOverflow"].ID.Bytes()[:4]) {
		return stake.UnpackBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["BurnMismatch"].ID.Bytes()[:4]) {
		return stake.UnpackBurnMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["DifferentEpochs"].ID.Bytes()[:4]) {
		return stake.UnpackDifferentEpochsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["DifferentSigners"].ID.Bytes()[:4]) {
		return stake.UnpackDifferentSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["EmptyBook"].ID.Bytes()[:4]) {
		return stake.UnpackEmptyBookError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["EvidenceTooOld"].ID.Bytes()[:4]) {
		return stake.UnpackEvidenceTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["ExitNotDue"].ID.Bytes()[:4]) {
		return stake.UnpackExitNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["InvalidOwner"].ID.Bytes()[:4]) {
		return stake.UnpackInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["InvalidReceiver"].ID.Bytes()[:4]) {
		return stake.UnpackInvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return stake.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return stake.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return stake.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["MalformedStamp"].ID.Bytes()[:4]) {
		return stake.UnpackMalformedStampError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NoEquivocation"].ID.Bytes()[:4]) {
		return stake.UnpackNoEquivocationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NoExitPending"].ID.Bytes()[:4]) {
		return stake.UnpackNoExitPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return stake.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NothingToFlush"].ID.Bytes()[:4]) {
		return stake.UnpackNothingToFlushError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return stake.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stake.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SameStamp"].ID.Bytes()[:4]) {
		return stake.UnpackSameStampError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return stake.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["TitleAlreadySet"].ID.Bytes()[:4]) {
		return stake.UnpackTitleAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["UnsupportedDecimals"].ID.Bytes()[:4]) {
		return stake.UnpackUnsupportedDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return stake.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeBalanceOverflow represents a BalanceOverflow error raised by the Stake contract.
type StakeBalanceOverflow struct {
	Signer  common.Address
	Balance *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceOverflow(address signer, uint256 balance, uint256 amount)
func StakeBalanceOverflowErrorID() common.Hash {
	return common.HexToHash("0x9fbb61c2a3348417093c428a3fcf11cf157d801146376df9728ecfad87fdf759")
}

// UnpackBalanceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceOverflow(address signer, uint256 balance, uint256 amount)
func (stake *Stake) UnpackBalanceOverflowError(raw []byte) (*StakeBalanceOverflow, error) {
	out := new(StakeBalanceOverflow)
	if err := stake.abi.UnpackIntoInterface(out, "BalanceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeBurnMismatch represents a BurnMismatch error raised by the Stake contract.
type StakeBurnMismatch struct {
	Asked *big.Int
	Taken *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BurnMismatch(uint256 asked, uint256 taken)
func StakeBurnMismatchErrorID() common.Hash {
	return common.HexToHash("0x400be36214b3cd50a3d955065ba3593b87bae31451eac850ee611db4e56571e4")
}

// UnpackBurnMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BurnMismatch(uint256 asked, uint256 taken)
func (stake *Stake) UnpackBurnMismatchError(raw []byte) (*StakeBurnMismatch, error) {
	out := new(StakeBurnMismatch)
	if err := stake.abi.UnpackIntoInterface(out, "BurnMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeDifferentEpochs represents a DifferentEpochs error raised by the Stake contract.
type StakeDifferentEpochs struct {
	First  *big.Int
	Second *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DifferentEpochs(uint256 first, uint256 second)
func StakeDifferentEpochsErrorID() common.Hash {
	return common.HexToHash("0x9d48499fc24078dac7b06a09ee5762acf71c855b379344565a3984a3646ad3be")
}

// UnpackDifferentEpochsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DifferentEpochs(uint256 first, uint256 second)
func (stake *Stake) UnpackDifferentEpochsError(raw []byte) (*StakeDifferentEpochs, error) {
	out := new(StakeDifferentEpochs)
	if err := stake.abi.UnpackIntoInterface(out, "DifferentEpochs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeDifferentSigners represents a DifferentSigners error raised by the Stake contract.
type StakeDifferentSigners struct {
	First  common.Address
	Second common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DifferentSigners(address first, address second)
func StakeDifferentSignersErrorID() common.Hash {
	return common.HexToHash("0xa530eb3c2045aa9d3abf7bd431044bcbb8999ea87280e735ad558f2883b68980")
}

// UnpackDifferentSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DifferentSigners(address first, address second)
func (stake *Stake) UnpackDifferentSignersError(raw []byte) (*StakeDifferentSigners, error) {
	out := new(StakeDifferentSigners)
	if err := stake.abi.UnpackIntoInterface(out, "DifferentSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeEmptyBook represents a EmptyBook error raised by the Stake contract.
type StakeEmptyBook struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBook(address signer)
func StakeEmptyBookErrorID() common.Hash {
	return common.HexToHash("0xb4abff60be9d58b6b24090ee809917d7230ea2691d87423881e5e8e9f33bc9db")
}

// UnpackEmptyBookError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBook(address signer)
func (stake *Stake) UnpackEmptyBookError(raw []byte) (*StakeEmptyBook, error) {
	out := new(StakeEmptyBook)
	if err := stake.abi.UnpackIntoInterface(out, "EmptyBook", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeEvidenceTooOld represents a EvidenceTooOld error raised by the Stake contract.
type StakeEvidenceTooOld struct {
	Epoch   *big.Int
	Current *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceTooOld(uint256 epoch, uint256 current)
func StakeEvidenceTooOldErrorID() common.Hash {
	return common.HexToHash("0x80c4d3b246f8704f428c3a991dd3eb4b29907185cf8ca927cc94441371ab5775")
}

// UnpackEvidenceTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceTooOld(uint256 epoch, uint256 current)
func (stake *Stake) UnpackEvidenceTooOldError(raw []byte) (*StakeEvidenceTooOld, error) {
	out := new(StakeEvidenceTooOld)
	if err := stake.abi.UnpackIntoInterface(out, "EvidenceTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeExitNotDue represents a ExitNotDue error raised by the Stake contract.
type StakeExitNotDue struct {
	Signer  common.Address
	Current *big.Int
	Due     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitNotDue(address signer, uint256 current, uint256 due)
func StakeExitNotDueErrorID() common.Hash {
	return common.HexToHash("0x5a8db4a2dbc7351d46c5a397f299b6c45d1709cfb3ef4f44c5a89158a3bf00c0")
}

// UnpackExitNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitNotDue(address signer, uint256 current, uint256 due)
func (stake *Stake) UnpackExitNotDueError(raw []byte) (*StakeExitNotDue, error) {
	out := new(StakeExitNotDue)
	if err := stake.abi.UnpackIntoInterface(out, "ExitNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeInvalidOwner represents a InvalidOwner error raised by the Stake contract.
type StakeInvalidOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOwner()
func StakeInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x49e27cffb37b1ca4a9bf5318243b2014d13f940af232b8552c208bdea15739da")
}

// UnpackInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOwner()
func (stake *Stake) UnpackInvalidOwnerError(raw []byte) (*StakeInvalidOwner, error) {
	out := new(StakeInvalidOwner)
	if err := stake.abi.UnpackIntoInterface(out, "InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeInvalidReceiver represents a InvalidReceiver error raised by the Stake contract.
type StakeInvalidReceiver struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReceiver(address to)
func StakeInvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x9cfea583c76d990ae2594f1fa87255c0a172ec8bbdaef2992c80c51b9ed3f677")
}

// UnpackInvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReceiver(address to)
func (stake *Stake) UnpackInvalidReceiverError(raw []byte) (*StakeInvalidReceiver, error) {
	out := new(StakeInvalidReceiver)
	if err := stake.abi.UnpackIntoInterface(out, "InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeInvalidShortString represents a InvalidShortString error raised by the Stake contract.
type StakeInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func StakeInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (stake *Stake) UnpackInvalidShortStringError(raw []byte) (*StakeInvalidShortString, error) {
	out := new(StakeInvalidShortString)
	if err := stake.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeInvalidSignature represents a InvalidSignature error raised by the Stake contract.
type StakeInvalidSignature struct {
	Recovered common.Address
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(address recovered, address signer)
func StakeInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x42d750dc54bbceaa353a28b4229a6ea77f66d73de45149ec99e1f81ce80ca45b")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(address recovered, address signer)
func (stake *Stake) UnpackInvalidSignatureError(raw []byte) (*StakeInvalidSignature, error) {
	out := new(StakeInvalidSignature)
	if err := stake.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeInvalidSigner represents a InvalidSigner error raised by the Stake contract.
type StakeInvalidSigner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner()
func StakeInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x815e1d64efb74fbe314c20a2b8a2335d18bce12a19165e447fa36bcb35959528")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner()
func (stake *Stake) UnpackInvalidSignerError(raw []byte) (*StakeInvalidSigner, error) {
	out := new(StakeInvalidSigner)
	if err := stake.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeMalformedStamp represents a MalformedStamp error raised by the Stake contract.
type StakeMalformedStamp struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedStamp()
func StakeMalformedStampErrorID() common.Hash {
	return common.HexToHash("0xd91c4ec7a5ce54321d6fd2b929c23d4a2bb556a9657ac57dca12278eab457fd2")
}

// UnpackMalformedStampError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedStamp()
func (stake *Stake) UnpackMalformedStampError(raw []byte) (*StakeMalformedStamp, error) {
	out := new(StakeMalformedStamp)
	if err := stake.abi.UnpackIntoInterface(out, "MalformedStamp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNoEquivocation represents a NoEquivocation error raised by the Stake contract.
type StakeNoEquivocation struct {
	Total  *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEquivocation(uint256 total, uint256 needed)
func StakeNoEquivocationErrorID() common.Hash {
	return common.HexToHash("0xc2d250b916fafe84d0784ac4935e7f5edbd9384a65d28558b65f8b17831e1699")
}

// UnpackNoEquivocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEquivocation(uint256 total, uint256 needed)
func (stake *Stake) UnpackNoEquivocationError(raw []byte) (*StakeNoEquivocation, error) {
	out := new(StakeNoEquivocation)
	if err := stake.abi.UnpackIntoInterface(out, "NoEquivocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNoExitPending represents a NoExitPending error raised by the Stake contract.
type StakeNoExitPending struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoExitPending(address signer)
func StakeNoExitPendingErrorID() common.Hash {
	return common.HexToHash("0x2694740c135fd3c3c2e9cbcd53d2254cae2a8d031a8a579d6e306c0064d39a40")
}

// UnpackNoExitPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoExitPending(address signer)
func (stake *Stake) UnpackNoExitPendingError(raw []byte) (*StakeNoExitPending, error) {
	out := new(StakeNoExitPending)
	if err := stake.abi.UnpackIntoInterface(out, "NoExitPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNotOwner represents a NotOwner error raised by the Stake contract.
type StakeNotOwner struct {
	Signer common.Address
	Caller common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address signer, address caller, address owner)
func StakeNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xcbce04d87559272483488a708d3085365a506c958cc18b4e766fb27671edb9ef")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address signer, address caller, address owner)
func (stake *Stake) UnpackNotOwnerError(raw []byte) (*StakeNotOwner, error) {
	out := new(StakeNotOwner)
	if err := stake.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNothingToFlush represents a NothingToFlush error raised by the Stake contract.
type StakeNothingToFlush struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToFlush()
func StakeNothingToFlushErrorID() common.Hash {
	return common.HexToHash("0xeb694a3c6c37bd9e9a4fd080c62f426f7fbd368f26ed6f5f8175fa826bebec27")
}

// UnpackNothingToFlushError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToFlush()
func (stake *Stake) UnpackNothingToFlushError(raw []byte) (*StakeNothingToFlush, error) {
	out := new(StakeNothingToFlush)
	if err := stake.abi.UnpackIntoInterface(out, "NothingToFlush", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Stake contract.
type StakeReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakeReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (stake *Stake) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakeReentrancyGuardReentrantCall, error) {
	out := new(StakeReentrancyGuardReentrantCall)
	if err := stake.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Stake contract.
type StakeSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakeSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stake *Stake) UnpackSafeERC20FailedOperationError(raw []byte) (*StakeSafeERC20FailedOperation, error) {
	out := new(StakeSafeERC20FailedOperation)
	if err := stake.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSameStamp represents a SameStamp error raised by the Stake contract.
type StakeSameStamp struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameStamp(bytes32 digest)
func StakeSameStampErrorID() common.Hash {
	return common.HexToHash("0x6a8f7a87493345316ca13427a5dcda9344fdb1dd582a54476d28c992fd934bae")
}

// UnpackSameStampError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameStamp(bytes32 digest)
func (stake *Stake) UnpackSameStampError(raw []byte) (*StakeSameStamp, error) {
	out := new(StakeSameStamp)
	if err := stake.abi.UnpackIntoInterface(out, "SameStamp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStringTooLong represents a StringTooLong error raised by the Stake contract.
type StakeStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func StakeStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (stake *Stake) UnpackStringTooLongError(raw []byte) (*StakeStringTooLong, error) {
	out := new(StakeStringTooLong)
	if err := stake.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeTitleAlreadySet represents a TitleAlreadySet error raised by the Stake contract.
type StakeTitleAlreadySet struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TitleAlreadySet(address signer, address owner)
func StakeTitleAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xf807bd8326a0686c42427dd5564ac5f451d1a00e4db3255dd248ed0efdea01bf")
}

// UnpackTitleAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TitleAlreadySet(address signer, address owner)
func (stake *Stake) UnpackTitleAlreadySetError(raw []byte) (*StakeTitleAlreadySet, error) {
	out := new(StakeTitleAlreadySet)
	if err := stake.abi.UnpackIntoInterface(out, "TitleAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeUnsupportedDecimals represents a UnsupportedDecimals error raised by the Stake contract.
type StakeUnsupportedDecimals struct {
	Decimals *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedDecimals(uint256 decimals)
func StakeUnsupportedDecimalsErrorID() common.Hash {
	return common.HexToHash("0x39ebf2703e9d1bae9ecc3d8d2ecb612a3aae2eb2612e03aaa26ac84ae38b9114")
}

// UnpackUnsupportedDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedDecimals(uint256 decimals)
func (stake *Stake) UnpackUnsupportedDecimalsError(raw []byte) (*StakeUnsupportedDecimals, error) {
	out := new(StakeUnsupportedDecimals)
	if err := stake.abi.UnpackIntoInterface(out, "UnsupportedDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeZeroAmount represents a ZeroAmount error raised by the Stake contract.
type StakeZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakeZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (stake *Stake) UnpackZeroAmountError(raw []byte) (*StakeZeroAmount, error) {
	out := new(StakeZeroAmount)
	if err := stake.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
