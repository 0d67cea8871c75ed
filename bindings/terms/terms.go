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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"connectionNonce\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"defaultAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeDefault\",\"inputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requirementOf\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revokeConnections\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"set\",\"inputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFor\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ConnectionsRevoked\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DefaultProposed\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequirementSet\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoverWithoutBond\",\"inputs\":[{\"name\":\"cover\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DefaultAnnounced\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DefaultHolder\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DefaultOutOfBounds\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidTermsSignature\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingAsked\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"postage\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignatureExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Terms",
	Bin: "0x610160806040523461028557602081611f4380380380916100208285610289565b83398101031261028557516001600160a01b038116908190036102855760405161004b604082610289565b600e815260208101906d506f7374626f6e64205465726d7360901b825260405191610077604084610289565b600183526020830191603160f81b8352610090816102ac565b6101205261009d846102ac565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010660c082610289565b5190206080523060c052801561027257600480546001600160a01b0319908116909155600380549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a360a08101906001600160401b0382118183101761025e5760a07ffd952042299ab7e660628840e7332de7513113bac1ddac3e839a593e039a5085915f9360405283815260ff60208201916207a120835281604082019187835264ffffffffff60806060830192600a84520193600185526a0850000000000000003d0960a51b60085581604051978b895251166020880152511660408601525116606084015251166080820152a2604051611c2b9081610318823960805181611a7a015260a05181611b37015260c05181611a4b015260e05181611ac901526101005181611aef015261012051816110410152610140518161106a0152f35b634e487b7160e01b5f52604160045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761025e57604052565b601f8151116102d75760208151910151602082106102c8571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80635ef702931461136e578063715018a6146112aa57806379ba5097146111a05780637ecebe001461113d57806384b0196e1461100b5780638c944b6714610f655780638da5cb5b14610f14578063977f4e59146109625780639b2a85ed1461043d578063a8a497a814610354578063e30c397814610303578063e74338b514610296578063f2fde38b146101d85763f7b91ca8146100b3575f80fd5b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760a073ffffffffffffffffffffffffffffffffffffffff6101016113f4565b610109611505565b5016805f52600660205261012060405f205461166d565b9060ff608083015116156101b6575b73ffffffffffffffffffffffffffffffffffffffff825116156101ae575b506101ac604051809260ff6080809273ffffffffffffffffffffffffffffffffffffffff815116855264ffffffffff602082015116602086015264ffffffffff6040820151166040860152826060820151166060860152015116910152565bf35b81525f61014d565b90506101ce6101c962093a804204611659565b61166d565b9061012f565b5f80fd5b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45773ffffffffffffffffffffffffffffffffffffffff6102246113f4565b61022c611638565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600454161760045573ffffffffffffffffffffffffffffffffffffffff600354167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45773ffffffffffffffffffffffffffffffffffffffff6102e26113f4565b165f526005602052602067ffffffffffffffff60405f205416604051908152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602073ffffffffffffffffffffffffffffffffffffffff60045416604051908152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457335f52600560205260405f2080549067ffffffffffffffff82169167ffffffffffffffff83146104105767ffffffffffffffff60017fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000940116928391161790556040519081527fe634e6bb635b3f5d7b20e5d8222af31928a3eccb7212ca2ad5a8aecdf724cb4c60203392a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101d4576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576104756113f4565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101d45760c43560e43591610104359067ffffffffffffffff82116101d457366023830112156101d45781600401359267ffffffffffffffff84116101d457602483019260248536920101116101d4578442116109365773ffffffffffffffffffffffffffffffffffffffff821694855f52600260205260405f208054906001820190558083036109075750604051916105348361147b565b60243573ffffffffffffffffffffffffffffffffffffffff811681036101d457835260443564ffffffffff811681036101d457602084015260643564ffffffffff811681036101d457604084015260843560ff811681036101d457606084015260a4359260ff841684036101d457604293608082015260405161063360208201927f05ef5dbfdd06769072549889c02a9254a8e99500de7f08b8a16ef91905914af58452604083019060ff6080809273ffffffffffffffffffffffffffffffffffffffff815116855264ffffffffff602082015116602086015264ffffffffff6040820151166040860152826060820151166060860152015116910152565b60c0815261064260e0826114c4565b519020916040519160208301937f1f5a0d9ba6c9576f3d42967a0df3a314ef568ad8a969de69a2e05f53c98bec5f85528960408501526060840152608083015260a082015260a0815261069660c0826114c4565b5190206106a1611a34565b90604051917f1901000000000000000000000000000000000000000000000000000000000000835260028301526022820152208473ffffffffffffffffffffffffffffffffffffffff6106f5868685611b5d565b5050161492836108fd575b8315610853575b5050509050156108285761071b6024611795565b6107e661072936602461154f565b7fff00000000000000000000000000000000000000000000000000000000000000608073ffffffffffffffffffffffffffffffffffffffff83511678ffffffffff0000000000000000000000000000000000000000602085015160a01b16177dffffffffff00000000000000000000000000000000000000000000000000604085015160c81b16177eff000000000000000000000000000000000000000000000000000000000000606085015160f01b161792015160f81b161790565b815f52600660205260405f20557f27238e8f250016563a57c674fd31d2a2613c20a6f2471801e56e07586ce728fd604051806108236024826115b8565b0390a2005b7f45b7f81d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f93507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86602097606494604051967f1626ba7e0000000000000000000000000000000000000000000000000000000088526004880152604060248801528160448801528587013786848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161680838080610707565b8515159350610700565b867f752d88c0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847fcd21db4f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101d4577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360160a081126101d45761099a611638565b62093a80420490600954828111801590610f01575b15610ed75750600160ff6109c16116d3565b16148015610ebe575b6109dc906109d66116d3565b90611701565b6084359060ff8216908183036101d4576109fa836004841115611701565b811583811591610e53575b610a0e91611701565b5f9160018103610e055760243564ffffffffff8116908181036101d4575015801590610de9575b925b6101d4576024359364ffffffffff8516928386141594856101d4576044359064ffffffffff8216908183036101d45715610db6576064359160ff8316938484036101d45784158015610daa575b15610d7e5773ffffffffffffffffffffffffffffffffffffffff610aa6611738565b1615610ab0611738565b9015610d3c57506298968064ffffffffff610ac961175b565b1611610ad361175b565b90610d025750620f424064ffffffffff610aeb61176f565b1611610af561176f565b90610cc85750606460ff610b076116e3565b1611610b116116e3565b90610c94575060a090610b238c611659565b600755126101d45760405196610b388861147b565b6004359773ffffffffffffffffffffffffffffffffffffffff8916998a8a036101d4578982526101d457808b6020610c3b9301528360408201528560608201528760808201527fff00000000000000000000000000000000000000000000000000000000000000608073ffffffffffffffffffffffffffffffffffffffff83511678ffffffffff0000000000000000000000000000000000000000602085015160a01b16177dffffffffff00000000000000000000000000000000000000000000000000604085015160c81b16177eff000000000000000000000000000000000000000000000000000000000000606085015160f01b161792015160f81b161790565b60085560028b01809b11610410577ffd952042299ab7e660628840e7332de7513113bac1ddac3e839a593e039a50859960a0998c60095560405199508952506020880152506040860152506060840152506080820152a2005b60ff907f31ee1adc000000000000000000000000000000000000000000000000000000005f5216600452606460245260445ffd5b64ffffffffff907f31ee1adc000000000000000000000000000000000000000000000000000000005f5216600452620f424060245260445ffd5b64ffffffffff907f31ee1adc000000000000000000000000000000000000000000000000000000005f52166004526298968060245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff907fb4cfbb94000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b847f19402ace000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505f9850871515610a84565b85857f18eb95dc000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5060443564ffffffffff8116908181036101d457501515610a35565b5f925060028114801590610e1a575b92610a37565b5060243564ffffffffff8116908181036101d4575015158015610e14575060443564ffffffffff8116908181036101d457501515610e14565b505060043573ffffffffffffffffffffffffffffffffffffffff8116908181036101d457501580610ea3575b838115610a0557505060443564ffffffffff8116908181036101d457501583610a05565b5060243564ffffffffff8116908181036101d4575015610e7f565b506109dc600260ff610ece6116d3565b161490506109ca565b7e7370fa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600283018084116104105781146109af565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457610f9c611505565b5060a0610fad6101c9600435611659565b6101ac604051809260ff6080809273ffffffffffffffffffffffffffffffffffffffff815116855264ffffffffff602082015116602086015264ffffffffff6040820151166040860152826060820151166060860152015116910152565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576110e16110657f00000000000000000000000000000000000000000000000000000000000000006119dd565b61108e7f00000000000000000000000000000000000000000000000000000000000000006119dd565b60206110ef604051926110a183856114c4565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611438565b908582036040870152611438565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061112657505050500390f35b835185528695509381019392810192600101611117565b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45773ffffffffffffffffffffffffffffffffffffffff6111896113f4565b165f526002602052602060405f2054604051908152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4573373ffffffffffffffffffffffffffffffffffffffff600454160361127e577fffffffffffffffffffffffff000000000000000000000000000000000000000060045416600455600354337fffffffffffffffffffffffff000000000000000000000000000000000000000082161760035573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576112e0611638565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600454166004555f73ffffffffffffffffffffffffffffffffffffffff6003547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101d45760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576113a76004611795565b6113b561072936600461154f565b335f52600660205260405f20556040517f27238e8f250016563a57c674fd31d2a2613c20a6f2471801e56e07586ce728fd3391806108236004826115b8565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b359073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60a0810190811067ffffffffffffffff82111761149757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761149757604052565b604051906115128261147b565b5f6080838281528260208201528260408201528260608201520152565b359064ffffffffff821682036101d457565b359060ff821682036101d457565b91908260a09103126101d4576040516115678161147b565b60806115b381839561157881611417565b85526115866020820161152f565b60208601526115976040820161152f565b60408601526115a860608201611541565b606086015201611541565b910152565b919091608060ff6116328260a085019673ffffffffffffffffffffffffffffffffffffffff6115e682611417565b16865264ffffffffff6115fb6020830161152f565b16602087015264ffffffffff6116136040830161152f565b1660408701528361162660608301611541565b16606087015201611541565b16910152565b73ffffffffffffffffffffffffffffffffffffffff60035416330361127e57565b600954116116675760085490565b60075490565b611675611505565b50604051906116838261147b565b73ffffffffffffffffffffffffffffffffffffffff8116825264ffffffffff8160a01c16602083015264ffffffffff8160c81c16604083015260ff8160f01c16606083015260f81c608082015290565b60843560ff811681036101d45790565b60643560ff811681036101d45790565b3560ff811681036101d45790565b156117095750565b60ff907f690c0cb9000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60043573ffffffffffffffffffffffffffffffffffffffff811681036101d45790565b60243564ffffffffff811681036101d45790565b60443564ffffffffff811681036101d45790565b3564ffffffffff811681036101d45790565b60808101906117b6600460ff6117aa856116f3565b1611156109d6846116f3565b60ff6117c1836116f3565b1615801590611961575b6117d8906109d6846116f3565b600160ff6117e5846116f3565b160361190f5764ffffffffff6117fd60208301611783565b16158015906118ef575b61181190926116f3565b91602082019261182084611783565b9061182d60408501611783565b92156118af5750505060600160ff611844826116f3565b1615918215611890575b50611858906116f3565b90156118615750565b60ff907f19402ace000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6118589192506118a564ffffffffff91611783565b161515919061184e565b64ffffffffff929160ff84927f18eb95dc000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b5061181164ffffffffff61190560408401611783565b1615159050611807565b600260ff61191c846116f3565b161480159061192f5761181190926116f3565b5064ffffffffff61194260208301611783565b1615158015611807575061181164ffffffffff61190560408401611783565b50803573ffffffffffffffffffffffffffffffffffffffff811681036101d45773ffffffffffffffffffffffffffffffffffffffff1615806119c3575b80156117cb57506117d864ffffffffff6119ba60408401611783565b161590506117cb565b5064ffffffffff6119d660208301611783565b161561199e565b60ff811690601f8211611a0c57604051916119f96040846114c4565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611b34575b15611a9c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611b2e60c0826114c4565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611a73565b9060418303611b8757611b809250602081013591604082359201355f1a90611b91565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611c20579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611c15575f5173ffffffffffffffffffffffffffffffffffffffff811615611c0b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056",
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
	Requirement Requirement
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
// Solidity: event DefaultProposed(uint256 indexed from, (address,uint40,uint40,uint8,uint8) requirement)
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
	Requirement Requirement
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
// Solidity: event RequirementSet(address indexed recipient, (address,uint40,uint40,uint8,uint8) requirement)
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
