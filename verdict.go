// SPDX-License-Identifier: MIT

package postbond

import "fmt"

// Verdict is a delivery service's answer to "may this message in?". The zero value is the safe one.
type Verdict uint8

// The verdicts.
const (
	Defer  Verdict = iota // not known now; try again
	Accept                // let it in
	Reject                // do not
)

var verdictNames = [...]string{"defer", "accept", "reject"}

// String is the verdict's word.
func (v Verdict) String() string {
	if int(v) < len(verdictNames) {
		return verdictNames[v]
	}
	return "defer"
}

// MarshalText gives the verdict's word.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads a verdict's word.
func (v *Verdict) UnmarshalText(text []byte) error {
	for i, name := range verdictNames {
		if string(text) == name {
			*v = Verdict(i)
			return nil
		}
	}
	return fmt.Errorf("there is no verdict %q", text)
}

// Reason says why. The list is closed: the same word stands in JSON, logs, metrics and documents.
type Reason string

// The reasons, each with the verdict it belongs to.
const (
	OkBond       Reason = "ok_bond"
	OkPostage    Reason = "ok_postage"
	OkConnection Reason = "ok_connection"
	OkOpen       Reason = "ok_open"

	Blocked           Reason = "blocked"
	Closed            Reason = "closed"
	NoStamp           Reason = "no_stamp"
	BadStamp          Reason = "bad_stamp"
	WrongHolder       Reason = "wrong_holder"
	WrongLetter       Reason = "wrong_letter"
	WrongEpoch        Reason = "wrong_epoch"
	IndexUsed         Reason = "index_used"
	Equivocation      Reason = "equivocation"
	ValueTooLow       Reason = "value_too_low"
	StakeTooLow       Reason = "stake_too_low"
	CreditTooLow      Reason = "credit_too_low"
	ExitPending       Reason = "exit_pending"
	SenderMismatch    Reason = "sender_mismatch"
	ActivityTooLow    Reason = "activity_too_low"
	OwnershipMissing  Reason = "ownership_missing"
	ConnectionExpired Reason = "connection_expired"
	ConnectionRevoked Reason = "connection_revoked"

	IndexBehind    Reason = "index_behind"
	NameUnresolved Reason = "name_unresolved"
)

var reasonTexts = map[Reason]string{
	OkBond:            "the stamp's bond is backed by enough stake",
	OkPostage:         "the stamp carries the postage asked for",
	OkConnection:      "the recipient knows the sender",
	OkOpen:            "the recipient takes messages from anybody",
	Blocked:           "the recipient has blocked the sender",
	Closed:            "the recipient takes messages from connections only",
	NoStamp:           "the message carries no stamp",
	BadStamp:          "the stamp is malformed, of another contract, or its signature is not valid",
	WrongHolder:       "the stamp is made out to somebody else",
	WrongLetter:       "the stamp belongs to another message",
	WrongEpoch:        "the stamp is not of this week",
	IndexUsed:         "the stamp, or another with its number, has been spent",
	Equivocation:      "the signer has signed stamps that contradict each other",
	ValueTooLow:       "the stamp is worth less than the recipient asks",
	StakeTooLow:       "too little stake stands behind the stamp",
	CreditTooLow:      "too little credit stands behind the stamp",
	ExitPending:       "the sender has asked for his stake back, so it covers nothing",
	SenderMismatch:    "the stamp's book belongs to somebody other than the sender",
	ActivityTooLow:    "the sender's account shows less activity than the recipient asks",
	OwnershipMissing:  "the sender does not own what the recipient asks for",
	ConnectionExpired: "the recipient's connection to the sender has expired",
	ConnectionRevoked: "the recipient has revoked the connection",
	IndexBehind:       "the service does not know the chain well enough just now",
	NameUnresolved:    "a name could not be resolved just now",
}

// Text is the reason as a sentence's end.
func (r Reason) Text() string { return reasonTexts[r] }

// Verdict is the answer that goes with the reason; Defer for a word that is no reason.
func (r Reason) Verdict() Verdict {
	switch r {
	case OkBond, OkPostage, OkConnection, OkOpen:
		return Accept
	case IndexBehind, NameUnresolved:
		return Defer
	}
	if _, known := reasonTexts[r]; known {
		return Reject
	}
	return Defer
}

// Reasons lists them all, in no order.
func Reasons() []Reason {
	all := make([]Reason, 0, len(reasonTexts))
	for r := range reasonTexts {
		all = append(all, r)
	}
	return all
}
