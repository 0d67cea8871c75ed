// SPDX-License-Identifier: MIT

package chain

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/postbond/postbond"
	"github.com/postbond/postbond/bindings/postage"
	"github.com/postbond/postbond/bindings/stake"
	"github.com/postbond/postbond/bindings/terms"
)

// sentence is how a contract's error reads: {name} stands for its argument of that name.
type sentence struct {
	code postbond.Code
	text string
	hint string
}

// sentences has every error of our contracts and those of the token that a person runs into. {…:micro} is an amount,
// {…:date} an epoch's first day, {…:time} a time in seconds.
func sentences() map[string]sentence {
	const usage, reverted, allowed = postbond.CodeUsage, postbond.CodeReverted, postbond.CodeNotAllowed
	const funds, stamp, token, failed = postbond.CodeFunds, postbond.CodeBadStamp, postbond.CodeBadToken, postbond.CodeFailed
	return map[string]sentence{
		// Stake and Postage
		"InvalidSigner":       {usage, "a book needs a signing key, and address 0 is none", "name the key that signs the stamps"},
		"ZeroAmount":          {usage, "there is nothing to deposit", "give an amount above 0"},
		"BalanceOverflow":     {reverted, "the book of {signer} holds {balance:micro} and has no room for {amount:micro} more", "use another book"},
		"NotOwner":            {allowed, "the book of {signer} belongs to {owner}, not to {caller}", "use the owner's --signer"},
		"TitleAlreadySet":     {allowed, "the book of {signer} already belongs to {owner}", "its owner can transfer it"},
		"InvalidOwner":        {usage, "a title needs an owner, and address 0 is nobody", "name the account that should own the book"},
		"InvalidSignature":    {reverted, "the signature is by {recovered}, not by {signer}", "sign with the book's own key"},
		"NoExitPending":       {reverted, "no exit was asked for the book of {signer}", "ask for one first"},
		"ExitNotDue":          {reverted, "the exit is due on {due:date}, not before", "wait until then"},
		"EmptyBook":           {reverted, "the book of {signer} is empty", "there is nothing to take"},
		"InvalidReceiver":     {usage, "{to} cannot be paid: what is sent there is lost", "name an account that somebody has"},
		"UnsupportedDecimals": {token, "the token has {decimals} decimals, and the contracts take 6 to 36", "choose a token with 6 to 36 decimals"},

		"SafeERC20FailedOperation":     {token, "the token {token} did not move, or said so", "it may be paused, or keep one of the accounts from moving it: ask who issues it"},
		"ReentrancyGuardReentrantCall": {token, "the token called back into the contract, which allows it nowhere", "ask who issues the token what it calls"},

		// Stake
		"MalformedStamp":   {stamp, "a stamp shown as evidence is malformed", "copy the whole stamp"},
		"DifferentSigners": {reverted, "the stamps are by different keys, {first} and {second}", "show two stamps of one key"},
		"DifferentEpochs":  {reverted, "the stamps are of different epochs, {first} and {second}", "show two stamps of one epoch"},
		"SameStamp":        {reverted, "both are the same stamp, and sending one twice is no offence", "show two different stamps"},
		"NoEquivocation":   {reverted, "the two stamps agree with each other", "show the one with the lower number first"},
		"EvidenceTooOld":   {reverted, "evidence of epoch {epoch} is too old, now is epoch {current}", "evidence counts until the third epoch after its own"},
		"NothingToFlush":   {reverted, "nothing was burned since the last flush", "flush again after the next burn"},
		"BurnMismatch":     {token, "the token was to burn {asked} base units of its own and burned {taken}", "ask who issues the token; nothing is lost meanwhile"},

		// Terms
		"InvalidMode":                {usage, "there is no mode {mode} here", "choose bond, postage, bond_and_postage, bond_or_postage, closed or open; a default cannot be closed or open"},
		"NothingAsked":               {usage, "the mode asks for an amount that is zero", "give --bond or --postage"},
		"CoverWithoutBond":           {usage, "a cover of {cover} without a bond asks for nothing", "set --cover 0"},
		"DefaultOutOfBounds":         {usage, "a default cannot ask for {asked}: the most is {bound}", "a bond of at most 10, postage of at most 1, a cover of at most 100"},
		"DefaultHolder":              {usage, "a default cannot name the holder {holder}: it is always the recipient", "leave the holder out"},
		"DefaultAnnounced":           {reverted, "the default for {from:date} has been announced and cannot be taken back", "propose another from that day on"},
		"SignatureExpired":           {reverted, "the signature was good until {deadline:time}", "have the recipient sign again"},
		"InvalidTermsSignature":      {allowed, "this is no signature of {recipient} for these terms", "have the recipient sign exactly these terms, with the current nonce"},
		"InvalidAccountNonce":        {reverted, "the signature does not carry the nonce of {account}, which is {currentNonce}", "it has been used, or another first: have it signed again"},
		"OwnableUnauthorizedAccount": {allowed, "{account} is not the owner of Terms", "use the owner's --signer; `postbond contracts verify` names the owner"},
		"OwnableInvalidOwner":        {usage, "Terms cannot belong to {owner}", "name the account that may propose defaults"},

		// Of libraries: they would mean that the contracts were built with names that are too long.
		"StringTooLong":      {failed, "the contract's name is too long: {str}", "this is a defect: report it"},
		"InvalidShortString": {failed, "the contract's name is damaged", "this is a defect: report it"},

		// The token
		"ERC20InsufficientBalance":   {funds, "{sender} has too little of the token: {balance} base units of {needed}", "get more of it first"},
		"ERC20InsufficientAllowance": {funds, "the contract may take {allowance} of the {needed} base units it needs", "approve it first"},
		"ERC20InvalidReceiver":       {usage, "the token cannot be sent to {receiver}", "name another account"},
	}
}

// explain turns what a node said about a call into an error that a person understands: a contract's refusal becomes a
// sentence, anything else is the node's fault.
func (c *Conn) explain(err error) error {
	var known *postbond.Error
	if err == nil || errors.As(err, &known) {
		return err
	}
	if errors.Is(err, bind.ErrNoCode) {
		return postbond.Fail(postbond.CodeNotDeployed, "was the chain started anew? check --network and --rpc-url",
			"a contract that should be on %s is not there", c.Network.Name)
	}
	if data, ok := revertData(err); ok {
		return ExplainRevert(data)
	}
	var refusal rpc.Error
	if errors.As(err, &refusal) && strings.Contains(strings.ToLower(err.Error()), "insufficient funds") {
		return postbond.Fail(postbond.CodeFunds, "send some "+c.Network.Gas+" to the account", "the account cannot pay for gas")
	}
	if isRefusal(err) {
		return postbond.Fail(postbond.CodeReverted, "", "the chain refused the call: %w", err)
	}
	return c.Unreachable(err)
}

// ExplainRevert reads the data of a revert: one of our contracts' errors, the token's, a reason string, or neither.
func ExplainRevert(data []byte) error {
	if reason, err := abi.UnpackRevert(data); err == nil {
		reason = reason[:min(len(reason), maxReason)]
		return postbond.Fail(postbond.CodeReverted, "", "the contract refused: %s", reason)
	}
	name, arguments, ok := decodeError(data)
	if !ok {
		return postbond.Fail(postbond.CodeReverted, "", "the contract refused without a reason known here (%s)", hexutil.Encode(cut(data)))
	}
	s, ok := sentences()[name]
	if !ok {
		return postbond.Fail(postbond.CodeReverted, "", "the contract refused: %s %v", name, arguments)
	}
	return postbond.Fail(s.code, s.hint, "%s", fill(s.text, arguments))
}

// decodeError finds the error whose selector data starts with, among those of our contracts and of the token.
func decodeError(data []byte) (name string, arguments map[string]any, ok bool) {
	for _, contract := range []abi.ABI{stake.NewStake().GetABI(), postage.NewPostage().GetABI(), terms.NewTerms().GetABI(), erc20.GetABI()} {
		for _, e := range contract.Errors {
			if len(data) < 4 || !bytes.Equal(e.ID[:4], data[:4]) {
				continue
			}
			arguments = make(map[string]any)
			if err := e.Inputs.UnpackIntoMap(arguments, data[4:]); err != nil {
				return "", nil, false
			}
			return e.Name, arguments, true
		}
	}
	return "", nil, false
}

// maxReason is how much of a reason anybody reads, in bytes.
const maxReason = 200

var placeholder = regexp.MustCompile(`\{(\w+)(?::(\w+))?\}`)

func fill(text string, arguments map[string]any) string {
	return placeholder.ReplaceAllStringFunc(text, func(match string) string {
		parts := placeholder.FindStringSubmatch(match)
		value := arguments[parts[1]]
		number, isNumber := value.(*big.Int)
		switch {
		case parts[2] == "micro" && isNumber && number.IsUint64():
			return postbond.Micro(number.Uint64()).Tokens()
		case parts[2] == "date" && isNumber && number.IsUint64():
			return postbond.Epoch(min(number.Uint64(), uint64(postbond.MaxEpoch))).Start().Format(time.DateOnly)
		case parts[2] == "time" && isNumber && number.IsInt64():
			return time.Unix(number.Int64(), 0).UTC().Format(time.RFC3339)
		}
		if address, ok := value.(common.Address); ok {
			return address.Hex()
		}
		return fmt.Sprint(value)
	})
}

// revertData finds the data that a node sends along with "execution reverted".
func revertData(err error) ([]byte, bool) {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return nil, false
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		return nil, false
	}
	data, decodeErr := hexutil.Decode(text)
	return data, decodeErr == nil
}

// isRefusal tells a node that answered no from one that did not answer.
func isRefusal(err error) bool {
	var refusal rpc.Error
	return errors.As(err, &refusal) || errors.Is(err, bind.ErrNoCode)
}

// isRevert tells code that refused from a node that would not run it, because it is overloaded or knows no such call.
func isRevert(err error) bool {
	_, ok := revertData(err)
	return ok || isRefusal(err) && strings.Contains(strings.ToLower(err.Error()), "revert")
}

func cut(data []byte) []byte { return data[:min(len(data), 36)] }
