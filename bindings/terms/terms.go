// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package terms

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

// Requirement is an auto generated low-level Go binding around an user-defined struct.
type Requirement struct {
	Holder  common.Address
	Bond    *big.Int
	Postage *big.Int
	Cover   uint8
	Mode    uint8
}

// TermsMetaData contains all meta data concerning the Terms contract.
var TermsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"connectionNonce\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"defaultAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeDefault\",\"inputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requirementOf\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revokeConnections\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"set\",\"inputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFor\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ConnectionsRevoked\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DefaultProposed\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requirement\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"PackedRequirement\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequirementSet\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requirement\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"PackedRequirement\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoverWithoutBond\",\"inputs\":[{\"name\":\"cover\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DefaultAnnounced\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DefaultHolder\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DefaultOutOfBounds\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidTermsSignature\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingAsked\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"postage\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignatureExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Terms",
	Bin: "0x610160806040523461021a5760208161192f8038038091610020828561021e565b83398101031261021a57516001600160a01b0381169081900361021a5760405161004b60408261021e565b600e815260208101906d506f7374626f6e64205465726d7360901b82526040519161007760408461021e565b600183526020830191603160f81b835261009081610255565b6101205261009d84610255565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010660c08261021e565b5190206080523060c052801561020757600480546001600160a01b031990811690915560038054918216831790556040515f927f4563fd41bbddeba6e6e88d18c256a9d8d5edc93ba88aecd4b119c67a1196803f9260209291906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08680a37f010a0000000000000007a120000000000000000000000000000000000000000060088190558152a260405161166e90816102c18239608051816114bd015260a0518161157a015260c0518161148e015260e0518161150c0152610100518161153201526101205181610c8101526101405181610caa0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761024157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610280576020815191015160208210610271571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80635ef7029314610fae578063715018a614610eea57806379ba509714610de05780637ecebe0014610d7d57806384b0196e14610c4b5780638c944b6714610b9e5780638da5cb5b14610b4d578063977f4e591461083d5780639b2a85ed14610446578063a8a497a81461035d578063e30c39781461030c578063e74338b51461029f578063f2fde38b146101e15763f7b91ca8146100b3575f80fd5b346101dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd576101b373ffffffffffffffffffffffffffffffffffffffff61010261102c565b61010a61111c565b5016805f52600660205261012160405f205461117b565b9060ff608083015116156101bf575b73ffffffffffffffffffffffffffffffffffffffff825116156101b7575b5060405191829182919091608060ff8160a084019573ffffffffffffffffffffffffffffffffffffffff815116855264ffffffffff602082015116602086015264ffffffffff6040820151166040860152826060820151166060860152015116910152565b0390f35b81525f61014e565b90506101d76101d262093a804204611167565b61117b565b90610130565b5f80fd5b346101dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd5773ffffffffffffffffffffffffffffffffffffffff61022d61102c565b610235611146565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600454161760045573ffffffffffffffffffffffffffffffffffffffff600354167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346101dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd5773ffffffffffffffffffffffffffffffffffffffff6102eb61102c565b165f526005602052602067ffffffffffffffff60405f205416604051908152f35b346101dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57602073ffffffffffffffffffffffffffffffffffffffff60045416604051908152f35b346101dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57335f52600560205260405f2080549067ffffffffffffffff82169167ffffffffffffffff83146104195767ffffffffffffffff60017fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000940116928391161790556040519081527fe634e6bb635b3f5d7b20e5d8222af31928a3eccb7212ca2ad5a8aecdf724cb4c60203392a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101dd576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd5761047e61102c565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101dd5760c43560e43591610104359067ffffffffffffffff82116101dd57366023830112156101dd5781600401359267ffffffffffffffff84116101dd57602483019260248536920101116101dd578442116108115773ffffffffffffffffffffffffffffffffffffffff821694855f52600260205260405f208054906001820190558083036107e2575060405191602083017f05ef5dbfdd06769072549889c02a9254a8e99500de7f08b8a16ef91905914af5815260243573ffffffffffffffffffffffffffffffffffffffff81168091036101dd57604085015260443564ffffffffff81168091036101dd57606085015260643564ffffffffff81168091036101dd57608085015260843560ff81168091036101dd5760a085015260a4359360ff85168095036101dd5760429460c082015260c081526105e860e0826110db565b519020916040519160208301937f1f5a0d9ba6c9576f3d42967a0df3a314ef568ad8a969de69a2e05f53c98bec5f85528960408501526060840152608083015260a082015260a0815261063c60c0826110db565b519020610647611477565b90604051917f1901000000000000000000000000000000000000000000000000000000000000835260028301526022820152208473ffffffffffffffffffffffffffffffffffffffff61069b8686856115a0565b5050161492836107d8575b831561072e575b505050905015610703577f556533d51358295f9328a973bb5dc35a896ad762b8374c4b34aa4bd39bbb5af260206106e46024611201565b6106ed81611354565b835f52600682528060405f2055604051908152a2005b7f45b7f81d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f93507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86602097606494604051967f1626ba7e0000000000000000000000000000000000000000000000000000000088526004880152604060248801528160448801528587013786848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d111616808380806106ad565b85151593506106a6565b867f752d88c0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847fcd21db4f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101dd5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57610874611146565b62093a804204600954818111801590610b3a575b15610b10575060043573ffffffffffffffffffffffffffffffffffffffff81168091036101dd576024359064ffffffffff821682036101dd576044359164ffffffffff831683036101dd5760643560ff811681036101dd576084359360ff851685036101dd577dffffffffff000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000007fff0000000000000000000000000000000000000000000000000000000000000078ffffffffff000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff9660a01b169760f81b169360f01b169160c81b16858517171717926109ae8460f81c600181148015610b06576112e6565b6109b784611354565b161780610adb575064ffffffffff8160a01c16629896808111610aa9575064ffffffffff8160c81c16620f42408111610a77575060ff8160f01c1660648111610a475750610a0482611167565b60075580600855600282018092116104195760207f4563fd41bbddeba6e6e88d18c256a9d8d5edc93ba88aecd4b119c67a1196803f9183600955604051908152a2005b7f31ee1adc000000000000000000000000000000000000000000000000000000005f52600452606460245260445ffd5b7f31ee1adc000000000000000000000000000000000000000000000000000000005f52600452620f424060245260445ffd5b7f31ee1adc000000000000000000000000000000000000000000000000000000005f526004526298968060245260445ffd5b7fb4cfbb94000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600281146112e6565b7e7370fa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060028201808311610419578114610888565b346101dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346101dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57610bd561111c565b506101b3610be76101d2600435611167565b60405191829182919091608060ff8160a084019573ffffffffffffffffffffffffffffffffffffffff815116855264ffffffffff602082015116602086015264ffffffffff6040820151166040860152826060820151166060860152015116910152565b346101dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57610d21610ca57f0000000000000000000000000000000000000000000000000000000000000000611420565b610cce7f0000000000000000000000000000000000000000000000000000000000000000611420565b6020610d2f60405192610ce183856110db565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061104f565b90858203604087015261104f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610d6657505050500390f35b835185528695509381019392810192600101610d57565b346101dd5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd5773ffffffffffffffffffffffffffffffffffffffff610dc961102c565b165f526002602052602060405f2054604051908152f35b346101dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd573373ffffffffffffffffffffffffffffffffffffffff6004541603610ebe577fffffffffffffffffffffffff000000000000000000000000000000000000000060045416600455600354337fffffffffffffffffffffffff000000000000000000000000000000000000000082161760035573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101dd575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57610f20611146565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600454166004555f73ffffffffffffffffffffffffffffffffffffffff6003547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101dd5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101dd57610fe76004611201565b610ff081611354565b335f5260066020528060405f20556040519081527f556533d51358295f9328a973bb5dc35a896ad762b8374c4b34aa4bd39bbb5af260203392a2005b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101dd57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60a0810190811067ffffffffffffffff8211176110ae57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176110ae57604052565b6040519061112982611092565b5f6080838281528260208201528260408201528260608201520152565b73ffffffffffffffffffffffffffffffffffffffff600354163303610ebe57565b600954116111755760085490565b60075490565b61118361111c565b506040519061119182611092565b73ffffffffffffffffffffffffffffffffffffffff8116825264ffffffffff8160a01c16602083015264ffffffffff8160c81c16604083015260ff8160f01c16606083015260f81c608082015290565b3564ffffffffff811681036101dd5790565b3560ff811681036101dd5790565b803573ffffffffffffffffffffffffffffffffffffffff81168091036101dd5761122d602083016111e1565b611239604084016111e1565b9178ffffffffff00000000000000000000000000000000000000007dffffffffff000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000007fff000000000000000000000000000000000000000000000000000000000000006112cc60806112c560608b016111f3565b99016111f3565b60f81b169660f01b169460c81b169260a01b161717171790565b156112ee5750565b7f690c0cb9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b1561132357505050565b7f18eb95dc000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8060f81c64ffffffffff8260a01c169064ffffffffff8360c81c1682600183145f146113d957611388928282171515611319565b158015906113cb575b156113995750565b60ff907f19402ace000000000000000000000000000000000000000000000000000000005f5260f01c1660045260245ffd5b5060ff8160f01c1615611391565b60028303611400576113f292811515806113f757611319565b611388565b50821515611319565b505080611412576113f29083156112e6565b8060046113f29211156112e6565b60ff811690601f821161144f576040519161143c6040846110db565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611577575b156114df577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261157160c0826110db565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146114b6565b90604183036115ca576115c39250602081013591604082359201355f1a906115d4565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611663579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611658575f5173ffffffffffffffffffffffffffffffffffffffff81161561164e57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056",
}

// Terms is an auto generated Go binding around an Ethereum contract.
type Terms struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Terms) GetABI() abi.ABI {
	return c.abi
}

// NewTerms creates a new instance of Terms.
func NewTerms() *Terms {
	parsed, err := TermsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Terms{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Terms) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner) returns()
func (terms *Terms) PackConstructor(owner common.Address) []byte {
	enc, err := terms.abi.Pack("", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (terms *Terms) PackAcceptOwnership() []byte {
	enc, err := terms.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (terms *Terms) TryPackAcceptOwnership() ([]byte, error) {
	return terms.abi.Pack("acceptOwnership")
}

// PackConnectionNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe74338b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connectionNonce(address recipient) view returns(uint64)
func (terms *Terms) PackConnectionNonce(recipient common.Address) []byte {
	enc, err := terms.abi.Pack("connectionNonce", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnectionNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe74338b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connectionNonce(address recipient) view returns(uint64)
func (terms *Terms) TryPackConnectionNonce(recipient common.Address) ([]byte, error) {
	return terms.abi.Pack("connectionNonce", recipient)
}

// UnpackConnectionNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe74338b5.
//
// Solidity: function connectionNonce(address recipient) view returns(uint64)
func (terms *Terms) UnpackConnectionNonce(data []byte) (uint64, error) {
	out, err := terms.abi.Unpack("connectionNonce", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDefaultAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c944b67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defaultAt(uint256 epoch) view returns((address,uint40,uint40,uint8,uint8))
func (terms *Terms) PackDefaultAt(epoch *big.Int) []byte {
	enc, err := terms.abi.Pack("defaultAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefaultAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c944b67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defaultAt(uint256 epoch) view returns((address,uint40,uint40,uint8,uint8))
func (terms *Terms) TryPackDefaultAt(epoch *big.Int) ([]byte, error) {
	return terms.abi.Pack("defaultAt", epoch)
}

// UnpackDefaultAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c944b67.
//
// Solidity: function defaultAt(uint256 epoch) view returns((address,uint40,uint40,uint8,uint8))
func (terms *Terms) UnpackDefaultAt(data []byte) (Requirement, error) {
	out, err := terms.abi.Unpack("defaultAt", data)
	if err != nil {
		return *new(Requirement), err
	}
	out0 := *abi.ConvertType(out[0], new(Requirement)).(*Requirement)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (terms *Terms) PackEip712Domain() []byte {
	enc, err := terms.abi.Pack("eip712Domain")
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
func (terms *Terms) TryPackEip712Domain() ([]byte, error) {
	return terms.abi.Pack("eip712Domain")
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
func (terms *Terms) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := terms.abi.Unpack("eip712Domain", data)
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

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address recipient) view returns(uint256)
func (terms *Terms) PackNonces(recipient common.Address) []byte {
	enc, err := terms.abi.Pack("nonces", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address recipient) view returns(uint256)
func (terms *Terms) TryPackNonces(recipient common.Address) ([]byte, error) {
	return terms.abi.Pack("nonces", recipient)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address recipient) view returns(uint256)
func (terms *Terms) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := terms.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (terms *Terms) PackOwner() []byte {
	enc, err := terms.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (terms *Terms) TryPackOwner() ([]byte, error) {
	return terms.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (terms *Terms) UnpackOwner(data []byte) (common.Address, error) {
	out, err := terms.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (terms *Terms) PackPendingOwner() []byte {
	enc, err := terms.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (terms *Terms) TryPackPendingOwner() ([]byte, error) {
	return terms.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (terms *Terms) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := terms.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposeDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x977f4e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeDefault((address,uint40,uint40,uint8,uint8) requirement) returns()
func (terms *Terms) PackProposeDefault(requirement Requirement) []byte {
	enc, err := terms.abi.Pack("proposeDefault", requirement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x977f4e59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeDefault((address,uint40,uint40,uint8,uint8) requirement) returns()
func (terms *Terms) TryPackProposeDefault(requirement Requirement) ([]byte, error) {
	return terms.abi.Pack("proposeDefault", requirement)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (terms *Terms) PackRenounceOwnership() []byte {
	enc, err := terms.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (terms *Terms) TryPackRenounceOwnership() ([]byte, error) {
	return terms.abi.Pack("renounceOwnership")
}

// PackRequirementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7b91ca8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requirementOf(address recipient) view returns((address,uint40,uint40,uint8,uint8) requirement)
func (terms *Terms) PackRequirementOf(recipient common.Address) []byte {
	enc, err := terms.abi.Pack("requirementOf", recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequirementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7b91ca8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requirementOf(address recipient) view returns((address,uint40,uint40,uint8,uint8) requirement)
func (terms *Terms) TryPackRequirementOf(recipient common.Address) ([]byte, error) {
	return terms.abi.Pack("requirementOf", recipient)
}

// UnpackRequirementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7b91ca8.
//
// Solidity: function requirementOf(address recipient) view returns((address,uint40,uint40,uint8,uint8) requirement)
func (terms *Terms) UnpackRequirementOf(data []byte) (Requirement, error) {
	out, err := terms.abi.Unpack("requirementOf", data)
	if err != nil {
		return *new(Requirement), err
	}
	out0 := *abi.ConvertType(out[0], new(Requirement)).(*Requirement)
	return out0, nil
}

// PackRevokeConnections is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8a497a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeConnections() returns()
func (terms *Terms) PackRevokeConnections() []byte {
	enc, err := terms.abi.Pack("revokeConnections")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeConnections is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8a497a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeConnections() returns()
func (terms *Terms) TryPackRevokeConnections() ([]byte, error) {
	return terms.abi.Pack("revokeConnections")
}

// PackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ef70293.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function set((address,uint40,uint40,uint8,uint8) requirement) returns()
func (terms *Terms) PackSet(requirement Requirement) []byte {
	enc, err := terms.abi.Pack("set", requirement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ef70293.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function set((address,uint40,uint40,uint8,uint8) requirement) returns()
func (terms *Terms) TryPackSet(requirement Requirement) ([]byte, error) {
	return terms.abi.Pack("set", requirement)
}

// PackSetFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b2a85ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFor(address recipient, (address,uint40,uint40,uint8,uint8) requirement, uint256 nonce, uint256 deadline, bytes signature) returns()
func (terms *Terms) PackSetFor(recipient common.Address, requirement Requirement, nonce *big.Int, deadline *big.Int, signature []byte) []byte {
	enc, err := terms.abi.Pack("setFor", recipient, requirement, nonce, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b2a85ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFor(address recipient, (address,uint40,uint40,uint8,uint8) requirement, uint256 nonce, uint256 deadline, bytes signature) returns()
func (terms *Terms) TryPackSetFor(recipient common.Address, requirement Requirement, nonce *big.Int, deadline *big.Int, signature []byte) ([]byte, error) {
	return terms.abi.Pack("setFor", recipient, requirement, nonce, deadline, signature)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (terms *Terms) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := terms.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (terms *Terms) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return terms.abi.Pack("transferOwnership", newOwner)
}

// TermsConnectionsRevoked represents a ConnectionsRevoked event raised by the Terms contract.
type TermsConnectionsRevoked struct {
	Recipient common.Address
	Nonce     uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const TermsConnectionsRevokedEventName = "ConnectionsRevoked"

// ContractEventName returns the user-defined event name.
func (TermsConnectionsRevoked) ContractEventName() string {
	return TermsConnectionsRevokedEventName
}

// UnpackConnectionsRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConnectionsRevoked(address indexed recipient, uint64 nonce)
func (terms *Terms) UnpackConnectionsRevokedEvent(log *types.Log) (*TermsConnectionsRevoked, error) {
	event := "ConnectionsRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != terms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TermsConnectionsRevoked)
	if len(log.Data) > 0 {
		if err := terms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range terms.abi.Events[event].Inputs {
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

// TermsDefaultProposed represents a DefaultProposed event raised by the Terms contract.
type TermsDefaultProposed struct {
	From        *big.Int
	Requirement *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TermsDefaultProposedEventName = "DefaultProposed"

// ContractEventName returns the user-defined event name.
func (TermsDefaultProposed) ContractEventName() string {
	return TermsDefaultProposedEventName
}

// UnpackDefaultProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DefaultProposed(uint256 indexed from, uint256 requirement)
func (terms *Terms) UnpackDefaultProposedEvent(log *types.Log) (*TermsDefaultProposed, error) {
	event := "DefaultProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != terms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TermsDefaultProposed)
	if len(log.Data) > 0 {
		if err := terms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range terms.abi.Events[event].Inputs {
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

// TermsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Terms contract.
type TermsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TermsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (TermsEIP712DomainChanged) ContractEventName() string {
	return TermsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (terms *Terms) UnpackEIP712DomainChangedEvent(log *types.Log) (*TermsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != terms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TermsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := terms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range terms.abi.Events[event].Inputs {
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

// TermsOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Terms contract.
type TermsOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TermsOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (TermsOwnershipTransferStarted) ContractEventName() string {
	return TermsOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (terms *Terms) UnpackOwnershipTransferStartedEvent(log *types.Log) (*TermsOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != terms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TermsOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := terms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range terms.abi.Events[event].Inputs {
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

// TermsOwnershipTransferred represents a OwnershipTransferred event raised by the Terms contract.
type TermsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TermsOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (TermsOwnershipTransferred) ContractEventName() string {
	return TermsOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (terms *Terms) UnpackOwnershipTransferredEvent(log *types.Log) (*TermsOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != terms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TermsOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := terms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range terms.abi.Events[event].Inputs {
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

// TermsRequirementSet represents a RequirementSet event raised by the Terms contract.
type TermsRequirementSet struct {
	Recipient   common.Address
	Requirement *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TermsRequirementSetEventName = "RequirementSet"

// ContractEventName returns the user-defined event name.
func (TermsRequirementSet) ContractEventName() string {
	return TermsRequirementSetEventName
}

// UnpackRequirementSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequirementSet(address indexed recipient, uint256 requirement)
func (terms *Terms) UnpackRequirementSetEvent(log *types.Log) (*TermsRequirementSet, error) {
	event := "RequirementSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != terms.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TermsRequirementSet)
	if len(log.Data) > 0 {
		if err := terms.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range terms.abi.Events[event].Inputs {
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
func (terms *Terms) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], terms.abi.Errors["CoverWithoutBond"].ID.Bytes()[:4]) {
		return terms.UnpackCoverWithoutBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["DefaultAnnounced"].ID.Bytes()[:4]) {
		return terms.UnpackDefaultAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["DefaultHolder"].ID.Bytes()[:4]) {
		return terms.UnpackDefaultHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["DefaultOutOfBounds"].ID.Bytes()[:4]) {
		return terms.UnpackDefaultOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return terms.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["InvalidMode"].ID.Bytes()[:4]) {
		return terms.UnpackInvalidModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return terms.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["InvalidTermsSignature"].ID.Bytes()[:4]) {
		return terms.UnpackInvalidTermsSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["NothingAsked"].ID.Bytes()[:4]) {
		return terms.UnpackNothingAskedError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return terms.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return terms.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["SignatureExpired"].ID.Bytes()[:4]) {
		return terms.UnpackSignatureExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return terms.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TermsCoverWithoutBond represents a CoverWithoutBond error raised by the Terms contract.
type TermsCoverWithoutBond struct {
	Cover *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoverWithoutBond(uint256 cover)
func TermsCoverWithoutBondErrorID() common.Hash {
	return common.HexToHash("0x19402acee96aed34cae5eaf1eed52040b4d5e1d87ce0d2cac4e7b24645509cff")
}

// UnpackCoverWithoutBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoverWithoutBond(uint256 cover)
func (terms *Terms) UnpackCoverWithoutBondError(raw []byte) (*TermsCoverWithoutBond, error) {
	out := new(TermsCoverWithoutBond)
	if err := terms.abi.UnpackIntoInterface(out, "CoverWithoutBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsDefaultAnnounced represents a DefaultAnnounced error raised by the Terms contract.
type TermsDefaultAnnounced struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DefaultAnnounced(uint256 from)
func TermsDefaultAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x007370facb9086f3ac7c2edcdea6062d902b0596756e22bacb496be2a3a4fc8a")
}

// UnpackDefaultAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DefaultAnnounced(uint256 from)
func (terms *Terms) UnpackDefaultAnnouncedError(raw []byte) (*TermsDefaultAnnounced, error) {
	out := new(TermsDefaultAnnounced)
	if err := terms.abi.UnpackIntoInterface(out, "DefaultAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsDefaultHolder represents a DefaultHolder error raised by the Terms contract.
type TermsDefaultHolder struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DefaultHolder(address holder)
func TermsDefaultHolderErrorID() common.Hash {
	return common.HexToHash("0xb4cfbb94469476fec53dc9a891a8a27845831a9bf82b18789f846af589dff485")
}

// UnpackDefaultHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DefaultHolder(address holder)
func (terms *Terms) UnpackDefaultHolderError(raw []byte) (*TermsDefaultHolder, error) {
	out := new(TermsDefaultHolder)
	if err := terms.abi.UnpackIntoInterface(out, "DefaultHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsDefaultOutOfBounds represents a DefaultOutOfBounds error raised by the Terms contract.
type TermsDefaultOutOfBounds struct {
	Asked *big.Int
	Bound *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DefaultOutOfBounds(uint256 asked, uint256 bound)
func TermsDefaultOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x31ee1adcc9d0694db3bc82b9cecedecd391c02cdb9b11f893104fbeb9ec50345")
}

// UnpackDefaultOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DefaultOutOfBounds(uint256 asked, uint256 bound)
func (terms *Terms) UnpackDefaultOutOfBoundsError(raw []byte) (*TermsDefaultOutOfBounds, error) {
	out := new(TermsDefaultOutOfBounds)
	if err := terms.abi.UnpackIntoInterface(out, "DefaultOutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsInvalidAccountNonce represents a InvalidAccountNonce error raised by the Terms contract.
type TermsInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func TermsInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (terms *Terms) UnpackInvalidAccountNonceError(raw []byte) (*TermsInvalidAccountNonce, error) {
	out := new(TermsInvalidAccountNonce)
	if err := terms.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsInvalidMode represents a InvalidMode error raised by the Terms contract.
type TermsInvalidMode struct {
	Mode *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMode(uint256 mode)
func TermsInvalidModeErrorID() common.Hash {
	return common.HexToHash("0x690c0cb9a7e70e2fd3ac345cc1fe29a0a4cc880ca419301bb088548e89365e31")
}

// UnpackInvalidModeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMode(uint256 mode)
func (terms *Terms) UnpackInvalidModeError(raw []byte) (*TermsInvalidMode, error) {
	out := new(TermsInvalidMode)
	if err := terms.abi.UnpackIntoInterface(out, "InvalidMode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsInvalidShortString represents a InvalidShortString error raised by the Terms contract.
type TermsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func TermsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (terms *Terms) UnpackInvalidShortStringError(raw []byte) (*TermsInvalidShortString, error) {
	out := new(TermsInvalidShortString)
	if err := terms.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsInvalidTermsSignature represents a InvalidTermsSignature error raised by the Terms contract.
type TermsInvalidTermsSignature struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTermsSignature(address recipient)
func TermsInvalidTermsSignatureErrorID() common.Hash {
	return common.HexToHash("0x45b7f81dfb78a66f6fc27e9954a1ee6a506046d452c6543477eb70a44243a79e")
}

// UnpackInvalidTermsSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTermsSignature(address recipient)
func (terms *Terms) UnpackInvalidTermsSignatureError(raw []byte) (*TermsInvalidTermsSignature, error) {
	out := new(TermsInvalidTermsSignature)
	if err := terms.abi.UnpackIntoInterface(out, "InvalidTermsSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsNothingAsked represents a NothingAsked error raised by the Terms contract.
type TermsNothingAsked struct {
	Mode    *big.Int
	Bond    *big.Int
	Postage *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAsked(uint256 mode, uint256 bond, uint256 postage)
func TermsNothingAskedErrorID() common.Hash {
	return common.HexToHash("0x18eb95dcf36d123656e6a29205b166a092396244cfb4c1ce377d783b9e0b7f71")
}

// UnpackNothingAskedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAsked(uint256 mode, uint256 bond, uint256 postage)
func (terms *Terms) UnpackNothingAskedError(raw []byte) (*TermsNothingAsked, error) {
	out := new(TermsNothingAsked)
	if err := terms.abi.UnpackIntoInterface(out, "NothingAsked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Terms contract.
type TermsOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func TermsOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (terms *Terms) UnpackOwnableInvalidOwnerError(raw []byte) (*TermsOwnableInvalidOwner, error) {
	out := new(TermsOwnableInvalidOwner)
	if err := terms.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Terms contract.
type TermsOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func TermsOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (terms *Terms) UnpackOwnableUnauthorizedAccountError(raw []byte) (*TermsOwnableUnauthorizedAccount, error) {
	out := new(TermsOwnableUnauthorizedAccount)
	if err := terms.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsSignatureExpired represents a SignatureExpired error raised by the Terms contract.
type TermsSignatureExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureExpired(uint256 deadline)
func TermsSignatureExpiredErrorID() common.Hash {
	return common.HexToHash("0xcd21db4f5222c209a625f44a7faa4c7077b21128ed96c96bd5c3a0f7bcc95d38")
}

// UnpackSignatureExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureExpired(uint256 deadline)
func (terms *Terms) UnpackSignatureExpiredError(raw []byte) (*TermsSignatureExpired, error) {
	out := new(TermsSignatureExpired)
	if err := terms.abi.UnpackIntoInterface(out, "SignatureExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TermsStringTooLong represents a StringTooLong error raised by the Terms contract.
type TermsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func TermsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (terms *Terms) UnpackStringTooLongError(raw []byte) (*TermsStringTooLong, error) {
	out := new(TermsStringTooLong)
	if err := terms.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
