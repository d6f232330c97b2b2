#!/bin/bash
# What the library is made of: licences, bans and sources as deny.toml wants them, and no known vulnerability.
. "$(dirname "$0")/common.sh"

have cargo-deny || { echo "no cargo-deny: cargo install cargo-deny"; exit $SKIPPED; }
cargo deny --locked check licenses bans sources
# The list of known vulnerabilities comes from the network; without it there is nothing to compare with.
if cargo deny fetch db; then
    cargo deny --locked check advisories
fi
