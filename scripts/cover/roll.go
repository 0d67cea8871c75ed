// SPDX-License-Identifier: MIT

package main

// roll plays the one spender who is worst for a full book: each epoch he spends all that services accept, and only then
// are the stamps of the epoch before burned. It gives the epoch in which he leaves a stamp unpaid, or 0 if he comes to
// the end of his stake without.
func roll(c cover) (epoch int) {
	const fullest = 1<<48 - 1
	var b book
	b.reset(rule{cover: c, exit: 3})
	b.deposit(fullest)
	for {
		b.sign(c.most(b.available()))
		if len(b.withheld) == 0 {
			return 0
		}
		b.deliver(0)
		if b.findings.broken {
			return b.epoch
		}
		if len(b.held[before]) > 0 {
			b.burn(before, 0)
		}
		b.nextEpoch()
	}
}
