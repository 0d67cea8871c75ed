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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20Metadata\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"available\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"book\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structBookState\",\"components\":[{\"name\":\"balance\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"exit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"used\",\"type\":\"uint56\",\"internalType\":\"uint56\"},{\"name\":\"usedBefore\",\"type\":\"uint56\",\"internalType\":\"uint56\"},{\"name\":\"seq\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burn\",\"inputs\":[{\"name\":\"stamps\",\"type\":\"tuple[]\",\"internalType\":\"structStamp[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structSignature[]\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"burned\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelExit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimTitle\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permit\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochAt\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"exitDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"flush\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hashStamp\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stamp\",\"type\":\"tuple\",\"internalType\":\"structStamp\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"report\",\"inputs\":[{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structStamp\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"firstSignature\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"firstHolder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structStamp\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"secondSignature\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"secondHolder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestExit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalBurned\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferTitle\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"redemption\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"Redemption\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitCancelled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitRequested\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"exit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Expelled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Flushed\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TitleSet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BalanceOverflow\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BurnMismatch\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DifferentEpochs\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"second\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DifferentSigners\",\"inputs\":[{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"second\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyBook\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EvidenceTooOld\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ExitNotDue\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReceiver\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidSigner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedStamp\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoEquivocation\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoExitPending\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToFlush\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameStamp\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TitleAlreadySet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnsupportedDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Stake",
	Bin: "0x6101c0806040523461027057602081612ae780380380916100208285610287565b83398101031261027057516001600160a01b038116908190036102705760405161004b604082610287565b600e815260208101906d506f7374626f6e64205374616b6560901b825260405191610077604084610287565b600183526020830191603160f81b8352610090816102be565b6101205261009d846102be565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010660c082610287565b5190206080523060c05260405163313ce56760e01b8152602081600481855afa801561027c575f9061023b575b60ff91501690600682106102285761016052600519810190811161021457604d811161021457600a0a6101805260036101a0526040516127bd908161032a82396080518161235e015260a0518161241b015260c0518161232f015260e051816123ad015261010051816123d301526101205181610bff01526101405181610c290152610160518181816101440152818161041a015281816111fc01528181611eb0015261223401526101805181818161048e01528181610ba4015281816111d501528181611ed2015261225601526101a0518181816101ff015261192c0152f35b634e487b7160e01b5f52601160045260245ffd5b5063039ebf2760e41b5f5260045260245ffd5b506020813d602011610274575b8161025560209383610287565b81010312610270575160ff811681036102705760ff90610133565b5f80fd5b3d9150610248565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176102aa57604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116102e95760208151910151602082106102da571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816310098ad514611a5b57508063280e2d2b1461194f57806328388630146118f757806328cb1e38146117a757806347e7ef241461173757806349dd8516146116915780634a439cfe14611650578063534cf678146114d25780636b9f96ea146111095780637379c833146110b757806373f425611461105a5780637ca8146014610f215780638027c71814610cfd57806384b0196e14610bc7578063907af6c014610b6e578063b426e1441461054a578063d89135cd146104fc578063d99be84d14610395578063f940e3851461016b5763fc0c546a146100fa575f80fd5b3461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101685760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610168576101a3611ad8565b906101ac611afb565b916101b5611d45565b6101be81611cd1565b73ffffffffffffffffffffffffffffffffffffffff8116928383526002602052604083205465ffffffffffff81169262ffffff8260481c1661022c826102247f000000000000000000000000000000000000000000000000000000000000000084611c7a565b921515611b61565b62093a804204818110610362575050906102697fffffffffffffffffffffffffffffffffffffffff000000ffffff00000000000092851515611c87565b167a01000000000000000000000000000000000000000000000000000081018091116103355761030f939480865260026020528160408720557f3cae9923fd3c2f468aa25a8ef687923e37f957459557c0380fd06526c0b8cdbc6040518061030773ffffffffffffffffffffffffffffffffffffffff87169565ffffffffffff8160d01c911689846040919493926060820195825260208201520152565b0390a361220b565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f5a8db4a20000000000000000000000000000000000000000000000000000000087526004889052602452604452606485fd5b50346101685760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610168576103cd611ad8565b60243560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c3601126104f857610402611d45565b8273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660643560ff81168091036104f857813b156104f857829160e4839260405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501527f00000000000000000000000000000000000000000000000000000000000000008a0260448501526044356064850152608484015260843560a484015260a43560c48401525af16104e3575b505061030f91611dc6565b816104ed91611c39565b6104f857825f6104d8565b8280fd5b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760206fffffffffffffffffffffffffffffffff60045416604051908152f35b5034610168577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016102608112610b6a5760a0136101685760607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c360112610168576101043573ffffffffffffffffffffffffffffffffffffffff81168103610b6a5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc360112610b6a5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe3c360112610b6a576102243573ffffffffffffffffffffffffffffffffffffffff811681036104f857610244359173ffffffffffffffffffffffffffffffffffffffff831690818403610b665761066f611d45565b6004356024356044359060643580921760301c8160081c8460181c17171592610124359261014435946101643592610184359586851760301c8860081c8260181c1717159262093a8042049381610b5e575b5015610b3657808203610b06575060038101808211610ad9578211610aab575050906106ec91611c7a565b92808214918215610a92575b505015610a6457505060e0610781816107c193604051907f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f78252602082015260a06004604083013720610749612318565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b93604051907f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f78252602082015260a0610124604083013720610749612318565b91828114610a395784608060209260a435601c81115f14610a2f575060ff835b604051928352168482015260c435604082015260e435606082015282805260015afa15610a1a5760208460808151946101c435601c81115f14610a25575060ff835b60405192835216848201526101e435604082015261020435606082015282805260015afa15610a1a5773ffffffffffffffffffffffffffffffffffffffff84511673ffffffffffffffffffffffffffffffffffffffff83169080821480610a11575b156109e1575080855260026020526040852054926108ae65ffffffffffff851691821515611c87565b7fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000651fffffffffff8560031c169416907a01000000000000000000000000000000000000000000000000000082018092116109b45781610953866080937fc427a4d22c58c903bc545bbb39d310127c9da54be93a9dba83ca2ce557f0876e9550868b5260026020528360408c205561094e6109498383611db9565b612037565b611db9565b9060405191878352602083015265ffffffffffff8116604083015260d01c6060820152a3806109a4575b82807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6109ad9161220b565b5f8061097d565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b85906044927fa530eb3c000000000000000000000000000000000000000000000000000000008352600452602452fd5b50811515610885565b6040513d85823e3d90fd5b60ff809116610823565b60ff8091166107e1565b7f6a8f7a87000000000000000000000000000000000000000000000000000000008552600452602484fd5b7fc2d250b9000000000000000000000000000000000000000000000000000000008752600452602452604485fd5b10905080610aa2575b5f806106f8565b50818110610a9b565b7f80c4d3b2000000000000000000000000000000000000000000000000000000008c5260045260245260448afd5b60248d7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b8c906044927f9d48499f000000000000000000000000000000000000000000000000000000008352600452602452fd5b60048d7fd91c4ec7000000000000000000000000000000000000000000000000000000008152fd5b90505f6106c1565b8480fd5b5080fd5b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016857610ca190610c237f00000000000000000000000000000000000000000000000000000000000000006126a9565b90610c4d7f00000000000000000000000000000000000000000000000000000000000000006126a9565b906020610caf60405193610c618386611c39565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190611b1e565b908682036040880152611b1e565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b828110610ce657505050500390f35b835185528695509381019392810192600101610cd7565b50346101685760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016857610d35611ad8565b90610d3e611afb565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc360112610b6a5773ffffffffffffffffffffffffffffffffffffffff831692838352600360205273ffffffffffffffffffffffffffffffffffffffff60408420541615848452600360205273ffffffffffffffffffffffffffffffffffffffff6040852054169015610ef157506020836080610e36604051848101907feee65eaa647d96de14637868428821752aa97e17b174157717265c4977b2d9ed825273ffffffffffffffffffffffffffffffffffffffff8816604082015260408152610e2b606082611c39565b519020610749612318565b604435601c811115610ee7575060ff835b60405192835216848201526064356040820152608435606082015282805260015afa15610edc5773ffffffffffffffffffffffffffffffffffffffff8351169380851480610ed3575b15610ea3575090610ea0916120b4565b80f35b83604491867f42d750dc000000000000000000000000000000000000000000000000000000008352600452602452fd5b50801515610e90565b6040513d84823e3d90fd5b60ff809116610e47565b83604491867ff807bd83000000000000000000000000000000000000000000000000000000008352600452602452fd5b50346101685760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760e09073ffffffffffffffffffffffffffffffffffffffff6040610f73611ad8565b928060c08351610f8281611bf0565b82815282602082015282858201528260608201528260808201528260a0820152015282841681526002602052205465ffffffffffff610fc3818316946121c1565b9166ffffffffffffff604051610fd881611bf0565b868152816020820162ffffff8560301c16815262ffffff60408401818760481c168152816060860193858960601c1685528b60c06080890198888c60981c168a5260a081019b60d01c8c52019b168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b503461016857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101685760206fffffffffffffffffffffffffffffffff6110ae600454828160801c9116611bab565b16604051908152f35b50346101685760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261016857610ea06110f2611ad8565b6110fa611afb565b9061110481611cd1565b6120b4565b5034611441575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261144157611140611d45565b6004546fffffffffffffffffffffffffffffffff81166fffffffffffffffffffffffffffffffff6111748360801c83611bab565b169081156114aa577fffffffffffffffffffffffffffffffff000000000000000000000000000000006111fa9360801b16176004557fed1eeda1fde9cc22a2ecf41efc0d6cf519c1d95184b36b93b4cd4877881488ee6020604051838152a17f000000000000000000000000000000000000000000000000000000000000000090611bdd565b7f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8216916040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481875afa90811561149f575f9161146d575b50833b15611441576040517f42966c680000000000000000000000000000000000000000000000000000000081528360048201525f8160248183895af1611458575b50604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481885afa90811561144d578691611413575b6113089250611db9565b806113d15750604051917fa9059cbb00000000000000000000000000000000000000000000000000000000855261dead60045260245260208460448180855af19060018551148216156113b2575b5090604052156113875750807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b7f5274afe7000000000000000000000000000000000000000000000000000000008252600452602490fd5b60018215166113c8573b15153d1516165f611356565b823d86823e3d90fd5b91939250508281036113e55750905061030f565b6044927f400be362000000000000000000000000000000000000000000000000000000008352600452602452fd5b90506020823d602011611445575b8161142e60209383611c39565b81010312611441576113089151906112fe565b5f80fd5b3d9150611421565b6040513d88823e3d90fd5b6114659195505f90611c39565b5f935f6112b9565b90506020813d602011611497575b8161148860209383611c39565b8101031261144157515f611277565b3d915061147b565b6040513d5f823e3d90fd5b7feb694a3c000000000000000000000000000000000000000000000000000000005f5260045ffd5b346114415760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126114415760043567ffffffffffffffff811161144157366023820112156114415780600401359067ffffffffffffffff82116114415736602460a0840283010111611441576024359067ffffffffffffffff821161144157366023830112156114415781600401359267ffffffffffffffff8411611441573660246060860285010111611441575f928482101561164657819294905b61159b612318565b9562093a804204925f955b8587106115cc57602088806115be575b604051908152f35b6115c781612037565b6115b6565b909192939495968188101561161957828810156116195761160c6001916116068a8c8a602460a0818d60608702010194028b010191612441565b90611c7a565b97019594939291906115a6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8491929490611593565b346114415760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261144157602062093a8060043504604051908152f35b346114415760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611441576116c8611ad8565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112611441576115b660e0602092604051907f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f782528482015260a06024604083013720610749612318565b346114415760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261144157611782611771611ad8565b611779611d45565b60243590611dc6565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b346114415760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126114415773ffffffffffffffffffffffffffffffffffffffff6117f3611ad8565b6117fc81611cd1565b16805f52600260205260405f20547fffffffffffffffffffffffffffffffffffffffff000000ffffffffffffffffff62093a80420460481b9116177a01000000000000000000000000000000000000000000000000000081018091116118ca576118c5817fcbc315c2c4c3294d0be4c523a6e9f963ffd00e687f81c4e7480e1fb138b0fe459250835f5260026020528060405f20556040519181839260d01c9062ffffff65ffffffffffff82169160481c16846040919493926060820195825260208201520152565b0390a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b34611441575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126114415760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346114415760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261144157611986611ad8565b61198f81611cd1565b7fffffffffffffffffffffffffffffffffffffffff000000ffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff821691825f5260026020526119e960405f20549162ffffff8360481c161515611b61565b167a01000000000000000000000000000000000000000000000000000081018091116118ca576040817f46b820a58960f1bad5a05790defa60d10e48b33c704221e8c73e402666eb20379250835f52600260205280825f205581519065ffffffffffff8116825260d01c6020820152a2005b346114415760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126114415760209073ffffffffffffffffffffffffffffffffffffffff611aaa611ad8565b165f526002825260405f205462ffffff8160481c16155f14611ad25765ffffffffffff168152f35b505f8152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361144157565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361144157565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b15611b695750565b73ffffffffffffffffffffffffffffffffffffffff907f2694740c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff82116118ca57565b818102929181159184041417156118ca57565b60e0810190811067ffffffffffffffff821117611c0c57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611c0c57604052565b919082018092116118ca57565b15611c8f5750565b73ffffffffffffffffffffffffffffffffffffffff907fb4abff60000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff611cef826121c1565b1690813303611cfc575050565b73ffffffffffffffffffffffffffffffffffffffff907fcbce04d8000000000000000000000000000000000000000000000000000000005f52166004523360245260445260645ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611d915760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b919082039182116118ca57565b73ffffffffffffffffffffffffffffffffffffffff16805f52600260205260405f2054811561200f578215611fe75765ffffffffffff81168065ffffffffffff0365ffffffffffff81116118ca578411611fb3575082611e2591611c7a565b907a01000000000000000000000000000000000000000000000000000082018092116118ca57805f5260026020528160405f20557f8bab6aed5a508937051a144e61d6e61336834a66aaee250a00613ae6f744c42260405180611ea8339565ffffffffffff8160d01c911688846040919493926060820195825260208201520152565b0390a3611ef77f0000000000000000000000000000000000000000000000000000000000000000917f000000000000000000000000000000000000000000000000000000000000000090611bdd565b604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f5114821615611f92575b6040525f60605215611f505750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516611faa57823b15153d15161690611f41565b503d5f823e3d90fd5b9190507f9fbb61c2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f815e1d64000000000000000000000000000000000000000000000000000000005f5260045ffd5b6fffffffffffffffffffffffffffffffff60045491166fffffffffffffffffffffffffffffffff8216016fffffffffffffffffffffffffffffffff81116118ca576fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000009116911617600455565b9073ffffffffffffffffffffffffffffffffffffffff169081156121995773ffffffffffffffffffffffffffffffffffffffff16805f52600260205260405f20547a01000000000000000000000000000000000000000000000000000081018091116118ca576040817fc8b470af30f9eac231b047af21c0e71ca263165760b58e062e7cfec75d88d32b9250835f52600260205280825f2055835f526003602052815f20857fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905581519065ffffffffffff8116825260d01c6020820152a3565b7f49e27cff000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff81165f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f20541680155f14612206575090565b905090565b73ffffffffffffffffffffffffffffffffffffffff168015158061230e575b156122e35761227b7f0000000000000000000000000000000000000000000000000000000000000000927f000000000000000000000000000000000000000000000000000000000000000090611bdd565b604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f5260045260245260205f60448180865af19060015f51148216156122cb575b60405215611f505750565b906001811516611faa57823b15153d151616906122c0565b7f9cfea583000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b503081141561222a565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480612418575b15612380577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261241260c082611c39565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612357565b9291803590602081013560408201359560608301359283881760301c8360081c8660181c17171580159061267b575b8015612670575b8015612668575b61265c5760806124fb60209360e05f9460a0604051917f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f78352338984015260408301372090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b978035601c811184146126505750604083915b60ff8251938c8552168684015285810135828401520135606082015282805260015afa1561149f5773ffffffffffffffffffffffffffffffffffffffff5f51169384156126305761256b90855f52600260205260405f2054612700565b8665ffffffffffff821610801561263b575b61263057868161259184876125979561278b565b17611db9565b907a01000000000000000000000000000000000000000000000000000082018092116118ca57845f5260026020528160405f205560405195865260d81b9260c01b9160901b908660601b9065ffffffffffff6bffffffffffff0000000000008260a01c169116171717171760208301527fdc434bf902cdebc0bc64f9485d741011339997bad491e2158eaee6882ae8adc760403393a390565b505050505050505f90565b5061264782858361278b565b8116151561257d565b60ff604091169161250e565b50505050505050505f90565b50871561247e565b506038831015612477565b50858514801561268c575b15612470565b5085851080156126865750600185018086116118ca578614612686565b60ff811690601f82116126d857604051916126c5604084611c39565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b62ffffff8160301c1682811461278557600181018091116118ca57820361275e577fffffffffffff0000000000000000000000000000ffffff000000ffffffffffff66ffffffffffffff8260601c165b60981b9260301b9116171790565b7fffffffffffff0000000000000000000000000000ffffff000000ffffffffffff5f612750565b50905090565b9062ffffff6127a7939260301c16145f146127b6576060611c7a565b60ff81116118ca576001901b90565b6098611c7a56",
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
	Reward  *big.Int
	Burned  *big.Int
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
// Solidity: event Expelled(address indexed signer, address indexed to, uint256 reward, uint256 burned, uint256 balance, uint256 seq)
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
