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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"defaultAt\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeDefault\",\"inputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requirementOf\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"set\",\"inputs\":[{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"DefaultProposed\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequirementSet\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structRequirement\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postage\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"cover\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CoverWithoutBond\",\"inputs\":[{\"name\":\"cover\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DefaultHolder\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DefaultOutOfBounds\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bound\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingAsked\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"postage\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Terms",
	Bin: "0x6080604052346101b657604051601f61124938819003918201601f19168301916001600160401b0383118484101761018f578084926020946040528339810103126101b657516001600160a01b038116908190036101b65780156101a357600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360405160a08101906001600160401b0382118183101761018f5760409182525f8082526207a1206020808401918252848401838152600a6060808701918252600160809788019081527f010a0000000000000007a120000000000000000000000000000000000000000060038190556004558851878152955164ffffffffff90811695870195909552925190931696840196909652945160ff90811691830191909152935190931691830191909152907ffd952042299ab7e660628840e7332de7513113bac1ddac3e839a593e039a50859060a090a260405161108e90816101bb8239f35b634e487b7160e01b5f52604160045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80635ef7029314610a3e578063715018a61461097c57806379ba5097146108745780638c944b67146107ca5780638da5cb5b1461077a578063977f4e59146102af578063e30c39781461025e578063f2fde38b146101a15763f7b91ca81461007c575f80fd5b3461019d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d5761017b73ffffffffffffffffffffffffffffffffffffffff6100cb610c43565b6100d3610d9d565b5016805f5260026020526100e960405f20610dc3565b9060ff60808301511615610187575b73ffffffffffffffffffffffffffffffffffffffff8251161561017f575b5060405191829182919091608060ff8160a084019573ffffffffffffffffffffffffffffffffffffffff815116855264ffffffffff602082015116602086015264ffffffffff6040820151166040860152826060820151166060860152015116910152565b0390f35b81525f610116565b905061019762093a804204611066565b906100f8565b5f80fd5b3461019d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d5773ffffffffffffffffffffffffffffffffffffffff6101ed610c43565b6101f5611046565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b3461019d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b3461019d5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d576102e6611046565b600160ff6102f2610cc1565b16148015610761575b61030d90610307610cc1565b90610e1d565b610315610e54565b73ffffffffffffffffffffffffffffffffffffffff610332610c66565b161561033c610c66565b901561071f576298968064ffffffffff610354610c89565b161161035e610c89565b906106e557620f424064ffffffffff610375610c9d565b161161037f610c9d565b906106ab57606460ff610390610cb1565b161161039a610cb1565b906106775762093a80420460806103b082611066565b8051602082015160408301516060840151949093015160a09190911b78ffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9283161760c89390931b7dffffffffff00000000000000000000000000000000000000000000000000169290921760f09390931b7eff000000000000000000000000000000000000000000000000000000000000169290921760f89190911b7fff000000000000000000000000000000000000000000000000000000000000001617600355610489610c66565b167fffffffffffffffffffffffff000000000000000000000000000000000000000060045416176004556104bb610c89565b7fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff00000000000000000000000000000000000000006004549260a01b1691161760045561050c610c9d565b7fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff000000000000000000000000000000000000000000000000006004549260c81b16911617600455610562610cb1565b7fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff0000000000000000000000000000000000000000000000000000000000006004549260f01b169116176004556105b9610cc1565b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff000000000000000000000000000000000000000000000000000000000000006004549260f81b169116176004556002810180911161064a57806005557ffd952042299ab7e660628840e7332de7513113bac1ddac3e839a593e039a50856040518061064581610cd1565b0390a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60ff907f31ee1adc000000000000000000000000000000000000000000000000000000005f5216600452606460245260445ffd5b64ffffffffff907f31ee1adc000000000000000000000000000000000000000000000000000000005f5216600452620f424060245260445ffd5b64ffffffffff907f31ee1adc000000000000000000000000000000000000000000000000000000005f52166004526298968060245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff907fb4cfbb94000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5061030d600260ff610771610cc1565b161490506102fb565b3461019d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b3461019d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d57610801610d9d565b5061017b610810600435611066565b60405191829182919091608060ff8160a084019573ffffffffffffffffffffffffffffffffffffffff815116855264ffffffffff602082015116602086015264ffffffffff6040820151166040860152826060820151166060860152015116910152565b3461019d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d573373ffffffffffffffffffffffffffffffffffffffff6001541603610950577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461019d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d576109b2611046565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f73ffffffffffffffffffffffffffffffffffffffff81547fffffffffffffffffffffffff000000000000000000000000000000000000000081168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461019d5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019d57610a75610e54565b335f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff610a9e610c66565b167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416178155610ace610c89565b7fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff000000000000000000000000000000000000000083549260a01b169116178155610b1d610c9d565b7fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff0000000000000000000000000000000000000000000000000083549260c81b169116178155610b71610cb1565b7fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000083549260f01b169116178155610bc6610cc1565b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b1691161790556040517f27238e8f250016563a57c674fd31d2a2613c20a6f2471801e56e07586ce728fd33918061064581610cd1565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361019d57565b60043573ffffffffffffffffffffffffffffffffffffffff8116810361019d5790565b60243564ffffffffff8116810361019d5790565b60443564ffffffffff8116810361019d5790565b60643560ff8116810361019d5790565b60843560ff8116810361019d5790565b9060a082019160043573ffffffffffffffffffffffffffffffffffffffff811680910361019d57815260243564ffffffffff811680910361019d57602082015260443564ffffffffff811680910361019d57604082015260643560ff811680910361019d5760608201526084359060ff821680920361019d5760800152565b6040519060a0820182811067ffffffffffffffff821117610d7057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610da5610d50565b905f82525f60208301525f60408301525f60608301525f6080830152565b90610dcc610d50565b915473ffffffffffffffffffffffffffffffffffffffff8116835264ffffffffff8160a01c16602084015264ffffffffff8160c81c16604084015260ff8160f01c16606084015260f81c6080830152565b15610e255750565b60ff907f690c0cb9000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60843560ff81169081810361019d57610e71816004841115610e1d565b811581811591610fdb575b610e8591610e1d565b5f9060018303610f8d5760243564ffffffffff81169081810361019d575015801590610f71575b915b61019d57506024359064ffffffffff82169283830361019d576044359164ffffffffff83169283810361019d575015610f3e57505060643560ff81169283820361019d578315928315610f32575b50505015610f075750565b7f19402ace000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50151591505f80610efc565b83907f18eb95dc000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5060443564ffffffffff81169081810361019d57501515610eac565b5f915060028314801590610fa2575b91610eae565b5060243564ffffffffff81169081810361019d575015158015610f9c575060443564ffffffffff81169081810361019d57501515610f9c565b505060043573ffffffffffffffffffffffffffffffffffffffff81169081810361019d5750158061102b575b818115610e7c57505060443564ffffffffff81169081810361019d57501581610e7c565b5060243564ffffffffff81169081810361019d575015611007565b73ffffffffffffffffffffffffffffffffffffffff5f5416330361095057565b61106e610d9d565b5060055411611084576110816004610dc3565b90565b6110816003610dc356",
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
	if bytes.Equal(raw[:4], terms.abi.Errors["DefaultHolder"].ID.Bytes()[:4]) {
		return terms.UnpackDefaultHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["DefaultOutOfBounds"].ID.Bytes()[:4]) {
		return terms.UnpackDefaultOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], terms.abi.Errors["InvalidMode"].ID.Bytes()[:4]) {
		return terms.UnpackInvalidModeError(raw[4:])
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
