// SPDX-License-Identifier: MIT

package main

import (
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

func versionCommand(streams) *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "say which build this is",
		Flags: offline(),
		Action: func(c *cli.Context) error {
			version, revision := "unknown", "unknown"
			if info, ok := debug.ReadBuildInfo(); ok {
				version = info.Main.Version
				for _, setting := range info.Settings {
					if setting.Key == "vcs.revision" {
						revision = setting.Value
					}
				}
			}
			return result(c, struct {
				Version  string `json:"version"`
				Revision string `json:"revision"`
			}{version, revision}, row("version", "%s", version), row("revision", "%s", revision))
		},
	}
}
