// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package postage

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

// PostageMetaData contains all meta data concerning the Postage contract.
var PostageMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20Metadata\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"available\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"book\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structBookState\",\"components\":[{\"name\":\"balance\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"exit\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"used\",\"type\":\"uint56\",\"internalType\":\"uint56\"},{\"name\":\"usedBefore\",\"type\":\"uint56\",\"internalType\":\"uint56\"},{\"name\":\"seq\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelExit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimTitle\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"stamps\",\"type\":\"tuple[]\",\"internalType\":\"structStamp[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structSignature[]\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permit\",\"type\":\"tuple\",\"internalType\":\"structSignature\",\"components\":[{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochAt\",\"inputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"exitDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashStamp\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stamp\",\"type\":\"tuple\",\"internalType\":\"structStamp\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"index\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"letter\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestExit\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferTitle\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unit\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"redemption\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"Redemption\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitCancelled\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ExitRequested\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"exit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TitleSet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BalanceOverflow\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyBook\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ExitNotDue\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidOwner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidReceiver\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidSignature\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidSigner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoExitPending\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TitleAlreadySet\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnsupportedDecimals\",\"inputs\":[{\"name\":\"decimals\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Postage",
	Bin: "0x6101c0806040523461027757602081611da58038038091610020828561028e565b83398101031261027757516001600160a01b038116908190036102775760405161004b60408261028e565b6010815260208101906f506f7374626f6e6420506f737461676560801b82526040519161007960408461028e565b600183526020830191603160f81b8352610092816102c5565b6101205261009f846102c5565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010860c08261028e565b5190206080523060c05260405163313ce56760e01b8152602081600481855afa8015610283575f90610242575b60ff91501690600682101580610237575b156102245761016052600519810190811161021057604d811161021057600a0a6101805260026101a052604051611a7490816103318239608051816114af015260a0518161156c015260c05181611480015260e051816114fe01526101005181611524015261012051816107320152610140518161075b01526101605181818161011801528181610445015281816112ba01526116cb0152610180518181816104b9015281816106d90152818161130b015261171701526101a0518181816101c80152610e8c0152f35b634e487b7160e01b5f52601160045260245ffd5b5063039ebf2760e41b5f5260045260245ffd5b506024821115610146565b506020813d60201161027b575b8161025c6020938361028e565b81010312610277575160ff811681036102775760ff90610135565b5f80fd5b3d915061024f565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176102b157604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116102f05760208151910151602082106102e1571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816310098ad514610f9b57508063280e2d2b14610eaf5780632838863014610e5757806328cb1e3814610d5357806347e7ef2414610ce957806349dd851614610c0c5780634a439cfe14610bcb5780637379c83314610b7a5780637ca8146014610a2b5780638027c7181461082e57806384b0196e146106fc578063907af6c0146106a4578063b40d5e8c14610550578063d99be84d146103a2578063f940e3851461013f5763fc0c546a146100ce575f80fd5b3461013c57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461013c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013c57610177611018565b9061018061103b565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61037a576101af83611175565b9081549165ffffffffffff83169262ffffff8160481c167f000000000000000000000000000000000000000000000000000000000000000081019081811161034d57876101fd9115156110a1565b62093a80420481811061030557505083156102c3577fffffffffffffffffffffffffffffffffffffffff000000ffffff000000000000167a01000000000000000000000000000000000000000000000000000001908190556040805184815265ffffffffffff8316602082015260d09290921c9082015292936102c09373ffffffffffffffffffffffffffffffffffffffff8381169216907f3cae9923fd3c2f468aa25a8ef687923e37f957459557c0380fd06526c0b8cdbc90606090a36116a5565b80f35b60248573ffffffffffffffffffffffffffffffffffffffff887fb4abff6000000000000000000000000000000000000000000000000000000000835216600452fd5b7f5a8db4a200000000000000000000000000000000000000000000000000000000875273ffffffffffffffffffffffffffffffffffffffff8816600452602452604452606485fd5b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6004827f3ee5aeb5000000000000000000000000000000000000000000000000000000008152fd5b50346105245760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610524576103da611018565b9060243560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c360112610524577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6105285773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660643560ff811680910361052457813b15610524575f9160e4839260405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501527f0000000000000000000000000000000000000000000000000000000000000000890260448501526044356064850152608484015260843560a484015260a43560c48401525af161050e575b506102c091926111f7565b6102c092505f61051d91611134565b5f91610503565b5f80fd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346105245760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105245760043567ffffffffffffffff811161052457366023820112156105245780600401359067ffffffffffffffff82116105245736602460a0840283010111610524576024359167ffffffffffffffff831161052457366023840112156105245782600401359167ffffffffffffffff8311610524573660246060850286010111610524576044359173ffffffffffffffffffffffffffffffffffffffff83168303610524575f938082101561069d57505b610637611469565b5f929062093a8042045b83851061066d5760208787818061065d575b5050604051908152f35b610666916116a5565b8281610653565b9091929395600190610691602460608a028b0101602460a08b028801018587611801565b01960193929190610641565b905061062f565b34610524575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105245760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610524575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610524576107d26107567f00000000000000000000000000000000000000000000000000000000000000006117aa565b61077f7f00000000000000000000000000000000000000000000000000000000000000006117aa565b60206107e0604051926107928385611134565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061105e565b90858203604087015261105e565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061081757505050500390f35b835185528695509381019392810192600101610808565b346105245760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261052457610865611018565b61086d61103b565b60607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126105245773ffffffffffffffffffffffffffffffffffffffff821691825f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff600182015416806109fc575060205f60806042604051848101907feee65eaa647d96de14637868428821752aa97e17b174157717265c4977b2d9ed825273ffffffffffffffffffffffffffffffffffffffff8916604082015260408152610938606082611134565b519020610943611469565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220604051908152606060448583013782805260015afa156105245773ffffffffffffffffffffffffffffffffffffffff5f5116848114806109f3575b156109c357506109c19350611592565b005b84907f42d750dc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508415156109b1565b847ff807bd83000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346105245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105245760e0610a64611018565b5f60c0604051610a73816110eb565b8281528260208201528260408201528260608201528260808201528260a0820152015273ffffffffffffffffffffffffffffffffffffffff81165f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2065ffffffffffff610ae38254928284169561167b565b9166ffffffffffffff604051610af8816110eb565b868152816020820162ffffff8560301c16815262ffffff60408401818760481c168152816060860193858960601c1685528b60c06080890198888c60981c168a5260a081019b60d01c8c52019b168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b346105245760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610524576109c1610bb4611018565b610bbc61103b565b90610bc681611175565b611592565b346105245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261052457602062093a8060043504604051908152f35b346105245760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261052457610c43611018565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610524576042602091610c7a611469565b604051917f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f783528483015260a06024604084013760e08220907f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220604051908152f35b346105245760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261052457610d20611018565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610528576109c190602435906111f7565b346105245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261052457610d8a611018565b7fcbc315c2c4c3294d0be4c523a6e9f963ffd00e687f81c4e7480e1fb138b0fe4573ffffffffffffffffffffffffffffffffffffffff610dc983611175565b927a01000000000000000000000000000000000000000000000000000084547fffffffffffffffffffffffffffffffffffffffff000000ffffffffffffffffff62093a80420460481b91161701809455610e5260405192839216948060d01c9062ffffff65ffffffffffff82169160481c16846040919493926060820195825260208201520152565b0390a2005b34610524575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105245760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346105245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261052457610ee6611018565b7f46b820a58960f1bad5a05790defa60d10e48b33c704221e8c73e402666eb2037604073ffffffffffffffffffffffffffffffffffffffff610f2784611175565b937a0100000000000000000000000000000000000000000000000000007fffffffffffffffffffffffffffffffffffffffff000000ffffffffffffffffff8654610f7b8462ffffff8360481c1615156110a1565b160180955582519465ffffffffffff8116865260d01c60208601521692a2005b346105245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105245760209073ffffffffffffffffffffffffffffffffffffffff610fea611018565b165f526002825260405f205462ffffff8160481c16155f146110125765ffffffffffff168152f35b505f8152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361052457565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361052457565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b156110a95750565b73ffffffffffffffffffffffffffffffffffffffff907f2694740c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60e0810190811067ffffffffffffffff82111761110757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761110757604052565b9073ffffffffffffffffffffffffffffffffffffffff8216805f52600260205273ffffffffffffffffffffffffffffffffffffffff6111b860405f20809561167b565b16908133036111c5575050565b7fcbce04d8000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff16805f52600260205260405f2090815481156114415783156114195765ffffffffffff81168065ffffffffffff0365ffffffffffff81116113ec5785116113b8575083017a01000000000000000000000000000000000000000000000000000001918290556040805184815265ffffffffffff8416602082015260d09390931c9083015233917f8bab6aed5a508937051a144e61d6e61336834a66aaee250a00613ae6f744c42290606090a37f000000000000000000000000000000000000000000000000000000000000000090604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024527f00000000000000000000000000000000000000000000000000000000000000000260445260205f60648180865af19060015f5114821615611397575b6040525f606052156113555750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166113af57823b15153d15161690611346565b503d5f823e3d90fd5b9250507f9fbb61c2000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f815e1d64000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611569575b156114d1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261156360c082611134565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146114a8565b909173ffffffffffffffffffffffffffffffffffffffff1691821561165357604073ffffffffffffffffffffffffffffffffffffffff7fc8b470af30f9eac231b047af21c0e71ca263165760b58e062e7cfec75d88d32b9260017a0100000000000000000000000000000000000000000000000000008654019586815501867fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905582519465ffffffffffff8116865260d01c60208601521692a3565b7f49e27cff000000000000000000000000000000000000000000000000000000005f5260045ffd5b60019091015473ffffffffffffffffffffffffffffffffffffffff16806116a0575090565b905090565b73ffffffffffffffffffffffffffffffffffffffff16801515806117a0575b15611775577f000000000000000000000000000000000000000000000000000000000000000091604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f526004527f00000000000000000000000000000000000000000000000000000000000000000260245260205f60448180865af19060015f511482161561175d575b604052156113555750565b9060018115166113af57823b15153d15161690611752565b7f9cfea583000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50308114156116c4565b60ff811690601f82116117d957604051916117c6604084611134565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b60408301359392602081013592813592606083013592906001858403116119e55760388610156119e55765ffffffffffff84116119e557608060426020935f9360a0604051927f0ab01d89dfbe0fbb5aac14653ae3a90e1504613ba33db37a7e1f677c0cffc8f784523388850152604084013760e08220907f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220976060604051918a83528583013782805260015afa156105245773ffffffffffffffffffffffffffffffffffffffff5f511693845f5260026020526118f160405f209283546119f1565b62ffffff8160301c1685145f146119db5760018260605b011b9065ffffffffffff81167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a0110156119ce578181166119ce577a01000000000000000000000000000000000000000000000000000091899117030180925560405195865260d81b9260c01b9160901b908660601b9065ffffffffffff6bffffffffffff0000000000008260a01c169116171717171760208301527fa4beac8994bd92afc3cde2236c528ddabf0b78fdd042b6766364a85c6c77f60760403393a390565b5050505050505050505f90565b6001826098611908565b50505050505050505f90565b62ffffff8160301c16828114611a6e576001018203611a47577fffffffffffff0000000000000000000000000000ffffff000000ffffffffffff66ffffffffffffff8260601c165b60981b9260301b9116171790565b7fffffffffffff0000000000000000000000000000ffffff000000ffffffffffff5f611a39565b5090509056",
}

// Postage is an auto generated Go binding around an Ethereum contract.
type Postage struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Postage) GetABI() abi.ABI {
	return c.abi
}

// NewPostage creates a new instance of Postage.
func NewPostage() *Postage {
	parsed, err := PostageMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Postage{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Postage) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_) returns()
func (postage *Postage) PackConstructor(token_ common.Address) []byte {
	enc, err := postage.abi.Pack("", token_)
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
func (postage *Postage) PackAvailable(signer common.Address) []byte {
	enc, err := postage.abi.Pack("available", signer)
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
func (postage *Postage) TryPackAvailable(signer common.Address) ([]byte, error) {
	return postage.abi.Pack("available", signer)
}

// UnpackAvailable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10098ad5.
//
// Solidity: function available(address signer) view returns(uint256)
func (postage *Postage) UnpackAvailable(data []byte) (*big.Int, error) {
	out, err := postage.abi.Unpack("available", data)
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
func (postage *Postage) PackBook(signer common.Address) []byte {
	enc, err := postage.abi.Pack("book", signer)
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
func (postage *Postage) TryPackBook(signer common.Address) ([]byte, error) {
	return postage.abi.Pack("book", signer)
}

// UnpackBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ca81460.
//
// Solidity: function book(address signer) view returns((uint48,uint24,uint24,uint56,uint56,uint48,address))
func (postage *Postage) UnpackBook(data []byte) (BookState, error) {
	out, err := postage.abi.Unpack("book", data)
	if err != nil {
		return *new(BookState), err
	}
	out0 := *abi.ConvertType(out[0], new(BookState)).(*BookState)
	return out0, nil
}

// PackCancelExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x280e2d2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelExit(address signer) returns()
func (postage *Postage) PackCancelExit(signer common.Address) []byte {
	enc, err := postage.abi.Pack("cancelExit", signer)
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
func (postage *Postage) TryPackCancelExit(signer common.Address) ([]byte, error) {
	return postage.abi.Pack("cancelExit", signer)
}

// PackClaimTitle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8027c718.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimTitle(address signer, address owner, (uint8,bytes32,bytes32) signature) returns()
func (postage *Postage) PackClaimTitle(signer common.Address, owner common.Address, signature Signature) []byte {
	enc, err := postage.abi.Pack("claimTitle", signer, owner, signature)
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
func (postage *Postage) TryPackClaimTitle(signer common.Address, owner common.Address, signature Signature) ([]byte, error) {
	return postage.abi.Pack("claimTitle", signer, owner, signature)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb40d5e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect((uint24,uint8,uint48,uint48,bytes32)[] stamps, (uint8,bytes32,bytes32)[] signatures, address to) returns(uint256 sum)
func (postage *Postage) PackCollect(stamps []Stamp, signatures []Signature, to common.Address) []byte {
	enc, err := postage.abi.Pack("collect", stamps, signatures, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb40d5e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect((uint24,uint8,uint48,uint48,bytes32)[] stamps, (uint8,bytes32,bytes32)[] signatures, address to) returns(uint256 sum)
func (postage *Postage) TryPackCollect(stamps []Stamp, signatures []Signature, to common.Address) ([]byte, error) {
	return postage.abi.Pack("collect", stamps, signatures, to)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb40d5e8c.
//
// Solidity: function collect((uint24,uint8,uint48,uint48,bytes32)[] stamps, (uint8,bytes32,bytes32)[] signatures, address to) returns(uint256 sum)
func (postage *Postage) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := postage.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address signer, uint256 amount) returns()
func (postage *Postage) PackDeposit(signer common.Address, amount *big.Int) []byte {
	enc, err := postage.abi.Pack("deposit", signer, amount)
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
func (postage *Postage) TryPackDeposit(signer common.Address, amount *big.Int) ([]byte, error) {
	return postage.abi.Pack("deposit", signer, amount)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd99be84d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(address signer, uint256 amount, uint256 deadline, (uint8,bytes32,bytes32) permit) returns()
func (postage *Postage) PackDepositWithPermit(signer common.Address, amount *big.Int, deadline *big.Int, permit Signature) []byte {
	enc, err := postage.abi.Pack("depositWithPermit", signer, amount, deadline, permit)
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
func (postage *Postage) TryPackDepositWithPermit(signer common.Address, amount *big.Int, deadline *big.Int, permit Signature) ([]byte, error) {
	return postage.abi.Pack("depositWithPermit", signer, amount, deadline, permit)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (postage *Postage) PackEip712Domain() []byte {
	enc, err := postage.abi.Pack("eip712Domain")
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
func (postage *Postage) TryPackEip712Domain() ([]byte, error) {
	return postage.abi.Pack("eip712Domain")
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
func (postage *Postage) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := postage.abi.Unpack("eip712Domain", data)
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
func (postage *Postage) PackEpochAt(time *big.Int) []byte {
	enc, err := postage.abi.Pack("epochAt", time)
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
func (postage *Postage) TryPackEpochAt(time *big.Int) ([]byte, error) {
	return postage.abi.Pack("epochAt", time)
}

// UnpackEpochAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a439cfe.
//
// Solidity: function epochAt(uint256 time) pure returns(uint256)
func (postage *Postage) UnpackEpochAt(data []byte) (*big.Int, error) {
	out, err := postage.abi.Unpack("epochAt", data)
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
func (postage *Postage) PackExitDelay() []byte {
	enc, err := postage.abi.Pack("exitDelay")
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
func (postage *Postage) TryPackExitDelay() ([]byte, error) {
	return postage.abi.Pack("exitDelay")
}

// UnpackExitDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28388630.
//
// Solidity: function exitDelay() view returns(uint256)
func (postage *Postage) UnpackExitDelay(data []byte) (*big.Int, error) {
	out, err := postage.abi.Unpack("exitDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHashStamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49dd8516.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashStamp(address holder, (uint24,uint8,uint48,uint48,bytes32) stamp) view returns(bytes32)
func (postage *Postage) PackHashStamp(holder common.Address, stamp Stamp) []byte {
	enc, err := postage.abi.Pack("hashStamp", holder, stamp)
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
func (postage *Postage) TryPackHashStamp(holder common.Address, stamp Stamp) ([]byte, error) {
	return postage.abi.Pack("hashStamp", holder, stamp)
}

// UnpackHashStamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49dd8516.
//
// Solidity: function hashStamp(address holder, (uint24,uint8,uint48,uint48,bytes32) stamp) view returns(bytes32)
func (postage *Postage) UnpackHashStamp(data []byte) ([32]byte, error) {
	out, err := postage.abi.Unpack("hashStamp", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28cb1e38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestExit(address signer) returns()
func (postage *Postage) PackRequestExit(signer common.Address) []byte {
	enc, err := postage.abi.Pack("requestExit", signer)
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
func (postage *Postage) TryPackRequestExit(signer common.Address) ([]byte, error) {
	return postage.abi.Pack("requestExit", signer)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (postage *Postage) PackToken() []byte {
	enc, err := postage.abi.Pack("token")
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
func (postage *Postage) TryPackToken() ([]byte, error) {
	return postage.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (postage *Postage) UnpackToken(data []byte) (common.Address, error) {
	out, err := postage.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTransferTitle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7379c833.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferTitle(address signer, address newOwner) returns()
func (postage *Postage) PackTransferTitle(signer common.Address, newOwner common.Address) []byte {
	enc, err := postage.abi.Pack("transferTitle", signer, newOwner)
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
func (postage *Postage) TryPackTransferTitle(signer common.Address, newOwner common.Address) ([]byte, error) {
	return postage.abi.Pack("transferTitle", signer, newOwner)
}

// PackUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x907af6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unit() view returns(uint256)
func (postage *Postage) PackUnit() []byte {
	enc, err := postage.abi.Pack("unit")
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
func (postage *Postage) TryPackUnit() ([]byte, error) {
	return postage.abi.Pack("unit")
}

// UnpackUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x907af6c0.
//
// Solidity: function unit() view returns(uint256)
func (postage *Postage) UnpackUnit(data []byte) (*big.Int, error) {
	out, err := postage.abi.Unpack("unit", data)
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
func (postage *Postage) PackWithdraw(signer common.Address, to common.Address) []byte {
	enc, err := postage.abi.Pack("withdraw", signer, to)
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
func (postage *Postage) TryPackWithdraw(signer common.Address, to common.Address) ([]byte, error) {
	return postage.abi.Pack("withdraw", signer, to)
}

// PostageCollected represents a Collected event raised by the Postage contract.
type PostageCollected struct {
	Signer     common.Address
	Holder     common.Address
	Digest     [32]byte
	Redemption *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PostageCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (PostageCollected) ContractEventName() string {
	return PostageCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed signer, address indexed holder, bytes32 digest, uint256 redemption)
func (postage *Postage) UnpackCollectedEvent(log *types.Log) (*PostageCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != postage.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PostageCollected)
	if len(log.Data) > 0 {
		if err := postage.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range postage.abi.Events[event].Inputs {
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

// PostageDeposited represents a Deposited event raised by the Postage contract.
type PostageDeposited struct {
	Signer  common.Address
	Payer   common.Address
	Amount  *big.Int
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PostageDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (PostageDeposited) ContractEventName() string {
	return PostageDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed signer, address indexed payer, uint256 amount, uint256 balance, uint256 seq)
func (postage *Postage) UnpackDepositedEvent(log *types.Log) (*PostageDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != postage.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PostageDeposited)
	if len(log.Data) > 0 {
		if err := postage.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range postage.abi.Events[event].Inputs {
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

// PostageEIP712DomainChanged represents a EIP712DomainChanged event raised by the Postage contract.
type PostageEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PostageEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PostageEIP712DomainChanged) ContractEventName() string {
	return PostageEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (postage *Postage) UnpackEIP712DomainChangedEvent(log *types.Log) (*PostageEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != postage.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PostageEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := postage.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range postage.abi.Events[event].Inputs {
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

// PostageExitCancelled represents a ExitCancelled event raised by the Postage contract.
type PostageExitCancelled struct {
	Signer  common.Address
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PostageExitCancelledEventName = "ExitCancelled"

// ContractEventName returns the user-defined event name.
func (PostageExitCancelled) ContractEventName() string {
	return PostageExitCancelledEventName
}

// UnpackExitCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitCancelled(address indexed signer, uint256 balance, uint256 seq)
func (postage *Postage) UnpackExitCancelledEvent(log *types.Log) (*PostageExitCancelled, error) {
	event := "ExitCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != postage.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PostageExitCancelled)
	if len(log.Data) > 0 {
		if err := postage.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range postage.abi.Events[event].Inputs {
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

// PostageExitRequested represents a ExitRequested event raised by the Postage contract.
type PostageExitRequested struct {
	Signer  common.Address
	Exit    *big.Int
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PostageExitRequestedEventName = "ExitRequested"

// ContractEventName returns the user-defined event name.
func (PostageExitRequested) ContractEventName() string {
	return PostageExitRequestedEventName
}

// UnpackExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitRequested(address indexed signer, uint256 exit, uint256 balance, uint256 seq)
func (postage *Postage) UnpackExitRequestedEvent(log *types.Log) (*PostageExitRequested, error) {
	event := "ExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != postage.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PostageExitRequested)
	if len(log.Data) > 0 {
		if err := postage.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range postage.abi.Events[event].Inputs {
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

// PostageTitleSet represents a TitleSet event raised by the Postage contract.
type PostageTitleSet struct {
	Signer  common.Address
	Owner   common.Address
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PostageTitleSetEventName = "TitleSet"

// ContractEventName returns the user-defined event name.
func (PostageTitleSet) ContractEventName() string {
	return PostageTitleSetEventName
}

// UnpackTitleSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TitleSet(address indexed signer, address indexed owner, uint256 balance, uint256 seq)
func (postage *Postage) UnpackTitleSetEvent(log *types.Log) (*PostageTitleSet, error) {
	event := "TitleSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != postage.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PostageTitleSet)
	if len(log.Data) > 0 {
		if err := postage.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range postage.abi.Events[event].Inputs {
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

// PostageWithdrawn represents a Withdrawn event raised by the Postage contract.
type PostageWithdrawn struct {
	Signer  common.Address
	To      common.Address
	Amount  *big.Int
	Balance *big.Int
	Seq     *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PostageWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (PostageWithdrawn) ContractEventName() string {
	return PostageWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed signer, address indexed to, uint256 amount, uint256 balance, uint256 seq)
func (postage *Postage) UnpackWithdrawnEvent(log *types.Log) (*PostageWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != postage.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PostageWithdrawn)
	if len(log.Data) > 0 {
		if err := postage.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range postage.abi.Events[event].Inputs {
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
func (postage *Postage) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], postage.abi.Errors["BalanceOverflow"].ID.Bytes()[:4]) {
		return postage.UnpackBalanceOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["EmptyBook"].ID.Bytes()[:4]) {
		return postage.UnpackEmptyBookError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["ExitNotDue"].ID.Bytes()[:4]) {
		return postage.UnpackExitNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["InvalidOwner"].ID.Bytes()[:4]) {
		return postage.UnpackInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["InvalidReceiver"].ID.Bytes()[:4]) {
		return postage.UnpackInvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return postage.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["InvalidSignature"].ID.Bytes()[:4]) {
		return postage.UnpackInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["InvalidSigner"].ID.Bytes()[:4]) {
		return postage.UnpackInvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["NoExitPending"].ID.Bytes()[:4]) {
		return postage.UnpackNoExitPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return postage.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return postage.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return postage.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return postage.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["TitleAlreadySet"].ID.Bytes()[:4]) {
		return postage.UnpackTitleAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["UnsupportedDecimals"].ID.Bytes()[:4]) {
		return postage.UnpackUnsupportedDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], postage.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return postage.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PostageBalanceOverflow represents a BalanceOverflow error raised by the Postage contract.
type PostageBalanceOverflow struct {
	Signer  common.Address
	Balance *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceOverflow(address signer, uint256 balance, uint256 amount)
func PostageBalanceOverflowErrorID() common.Hash {
	return common.HexToHash("0x9fbb61c2a3348417093c428a3fcf11cf157d801146376df9728ecfad87fdf759")
}

// UnpackBalanceOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceOverflow(address signer, uint256 balance, uint256 amount)
func (postage *Postage) UnpackBalanceOverflowError(raw []byte) (*PostageBalanceOverflow, error) {
	out := new(PostageBalanceOverflow)
	if err := postage.abi.UnpackIntoInterface(out, "BalanceOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageEmptyBook represents a EmptyBook error raised by the Postage contract.
type PostageEmptyBook struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBook(address signer)
func PostageEmptyBookErrorID() common.Hash {
	return common.HexToHash("0xb4abff60be9d58b6b24090ee809917d7230ea2691d87423881e5e8e9f33bc9db")
}

// UnpackEmptyBookError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBook(address signer)
func (postage *Postage) UnpackEmptyBookError(raw []byte) (*PostageEmptyBook, error) {
	out := new(PostageEmptyBook)
	if err := postage.abi.UnpackIntoInterface(out, "EmptyBook", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageExitNotDue represents a ExitNotDue error raised by the Postage contract.
type PostageExitNotDue struct {
	Signer  common.Address
	Current *big.Int
	Due     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitNotDue(address signer, uint256 current, uint256 due)
func PostageExitNotDueErrorID() common.Hash {
	return common.HexToHash("0x5a8db4a2dbc7351d46c5a397f299b6c45d1709cfb3ef4f44c5a89158a3bf00c0")
}

// UnpackExitNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitNotDue(address signer, uint256 current, uint256 due)
func (postage *Postage) UnpackExitNotDueError(raw []byte) (*PostageExitNotDue, error) {
	out := new(PostageExitNotDue)
	if err := postage.abi.UnpackIntoInterface(out, "ExitNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageInvalidOwner represents a InvalidOwner error raised by the Postage contract.
type PostageInvalidOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOwner()
func PostageInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x49e27cffb37b1ca4a9bf5318243b2014d13f940af232b8552c208bdea15739da")
}

// UnpackInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOwner()
func (postage *Postage) UnpackInvalidOwnerError(raw []byte) (*PostageInvalidOwner, error) {
	out := new(PostageInvalidOwner)
	if err := postage.abi.UnpackIntoInterface(out, "InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageInvalidReceiver represents a InvalidReceiver error raised by the Postage contract.
type PostageInvalidReceiver struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReceiver(address to)
func PostageInvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x9cfea583c76d990ae2594f1fa87255c0a172ec8bbdaef2992c80c51b9ed3f677")
}

// UnpackInvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReceiver(address to)
func (postage *Postage) UnpackInvalidReceiverError(raw []byte) (*PostageInvalidReceiver, error) {
	out := new(PostageInvalidReceiver)
	if err := postage.abi.UnpackIntoInterface(out, "InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageInvalidShortString represents a InvalidShortString error raised by the Postage contract.
type PostageInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PostageInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (postage *Postage) UnpackInvalidShortStringError(raw []byte) (*PostageInvalidShortString, error) {
	out := new(PostageInvalidShortString)
	if err := postage.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageInvalidSignature represents a InvalidSignature error raised by the Postage contract.
type PostageInvalidSignature struct {
	Recovered common.Address
	Signer    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSignature(address recovered, address signer)
func PostageInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x42d750dc54bbceaa353a28b4229a6ea77f66d73de45149ec99e1f81ce80ca45b")
}

// UnpackInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSignature(address recovered, address signer)
func (postage *Postage) UnpackInvalidSignatureError(raw []byte) (*PostageInvalidSignature, error) {
	out := new(PostageInvalidSignature)
	if err := postage.abi.UnpackIntoInterface(out, "InvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageInvalidSigner represents a InvalidSigner error raised by the Postage contract.
type PostageInvalidSigner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSigner()
func PostageInvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x815e1d64efb74fbe314c20a2b8a2335d18bce12a19165e447fa36bcb35959528")
}

// UnpackInvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSigner()
func (postage *Postage) UnpackInvalidSignerError(raw []byte) (*PostageInvalidSigner, error) {
	out := new(PostageInvalidSigner)
	if err := postage.abi.UnpackIntoInterface(out, "InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageNoExitPending represents a NoExitPending error raised by the Postage contract.
type PostageNoExitPending struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoExitPending(address signer)
func PostageNoExitPendingErrorID() common.Hash {
	return common.HexToHash("0x2694740c135fd3c3c2e9cbcd53d2254cae2a8d031a8a579d6e306c0064d39a40")
}

// UnpackNoExitPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoExitPending(address signer)
func (postage *Postage) UnpackNoExitPendingError(raw []byte) (*PostageNoExitPending, error) {
	out := new(PostageNoExitPending)
	if err := postage.abi.UnpackIntoInterface(out, "NoExitPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageNotOwner represents a NotOwner error raised by the Postage contract.
type PostageNotOwner struct {
	Signer common.Address
	Caller common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address signer, address caller, address owner)
func PostageNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xcbce04d87559272483488a708d3085365a506c958cc18b4e766fb27671edb9ef")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address signer, address caller, address owner)
func (postage *Postage) UnpackNotOwnerError(raw []byte) (*PostageNotOwner, error) {
	out := new(PostageNotOwner)
	if err := postage.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Postage contract.
type PostageReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func PostageReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (postage *Postage) UnpackReentrancyGuardReentrantCallError(raw []byte) (*PostageReentrancyGuardReentrantCall, error) {
	out := new(PostageReentrancyGuardReentrantCall)
	if err := postage.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Postage contract.
type PostageSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PostageSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (postage *Postage) UnpackSafeERC20FailedOperationError(raw []byte) (*PostageSafeERC20FailedOperation, error) {
	out := new(PostageSafeERC20FailedOperation)
	if err := postage.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageStringTooLong represents a StringTooLong error raised by the Postage contract.
type PostageStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PostageStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (postage *Postage) UnpackStringTooLongError(raw []byte) (*PostageStringTooLong, error) {
	out := new(PostageStringTooLong)
	if err := postage.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageTitleAlreadySet represents a TitleAlreadySet error raised by the Postage contract.
type PostageTitleAlreadySet struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TitleAlreadySet(address signer, address owner)
func PostageTitleAlreadySetErrorID() common.Hash {
	return common.HexToHash("0xf807bd8326a0686c42427dd5564ac5f451d1a00e4db3255dd248ed0efdea01bf")
}

// UnpackTitleAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TitleAlreadySet(address signer, address owner)
func (postage *Postage) UnpackTitleAlreadySetError(raw []byte) (*PostageTitleAlreadySet, error) {
	out := new(PostageTitleAlreadySet)
	if err := postage.abi.UnpackIntoInterface(out, "TitleAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageUnsupportedDecimals represents a UnsupportedDecimals error raised by the Postage contract.
type PostageUnsupportedDecimals struct {
	Decimals *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedDecimals(uint256 decimals)
func PostageUnsupportedDecimalsErrorID() common.Hash {
	return common.HexToHash("0x39ebf2703e9d1bae9ecc3d8d2ecb612a3aae2eb2612e03aaa26ac84ae38b9114")
}

// UnpackUnsupportedDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedDecimals(uint256 decimals)
func (postage *Postage) UnpackUnsupportedDecimalsError(raw []byte) (*PostageUnsupportedDecimals, error) {
	out := new(PostageUnsupportedDecimals)
	if err := postage.abi.UnpackIntoInterface(out, "UnsupportedDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PostageZeroAmount represents a ZeroAmount error raised by the Postage contract.
type PostageZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func PostageZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (postage *Postage) UnpackZeroAmountError(raw []byte) (*PostageZeroAmount, error) {
	out := new(PostageZeroAmount)
	if err := postage.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
