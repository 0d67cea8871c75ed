// SPDX-License-Identifier: MIT

// Command cover tries to break the promise of docs/cover.md: a stamp that was accepted by the rule can be burned as long
// as it lives. It lets random spenders live under the rule and under weaker ones, walks every history of a small
// stake, and fails where the promise is broken, or where a weaker rule seems to keep it: then it has looked badly.
package main

import (
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"strconv"
)

func main() {
	var s survey
	flag.Var(&s.cover, "k", "only this cover, such as 4 or 3.9")
	flag.IntVar(&s.exit, "exit", 0, "only this exit delay, in epochs")
	flag.IntVar(&s.lives, "trajectories", 250_000, "random spenders under each rule")
	flag.Uint64Var(&s.seed, "seed", 1, "which spenders")
	flag.Parse()
	if s.lives < 1 || s.exit < 0 || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := s.run(os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "\nNot as docs/cover.md has it:\n%v\n", err)
		os.Exit(1)
	}
}

var errCover = errors.New("a cover is a positive number such as 4 or 3.9")

// Set implements flag.Value.
func (c *cover) Set(text string) error {
	k, err := strconv.ParseFloat(text, 64)
	if err != nil || !(k >= 0.01 && k <= 100) {
		return errCover
	}
	*c = cover(math.Round(100 * k))
	return nil
}
