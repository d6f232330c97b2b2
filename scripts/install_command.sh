#!/bin/sh
# Installs the command, its manual page, its completions, and a systemd unit to be enabled by who wants it.
#
#     install_command.sh DESTINATION PREFIX
. "$(dirname "$0")/common.sh"

destination=$1
prefix=$2
kind=manifest-command

cargo build --quiet --locked --release -p regline-cli
. ./scripts/installing.sh

regline=$TARGET/release/regline
made=$(mktemp -d)
trap 'rm -rf "$list" "$made"' EXIT
put 755 "$regline" "$prefix/bin/regline"
"$regline" man >"$made/regline.1"
put 644 "$made/regline.1" "$prefix/share/man/man1/regline.1"
for completion in bash:bash-completion/completions/regline zsh:zsh/site-functions/_regline fish:fish/vendor_completions.d/regline.fish; do
    "$regline" completions "${completion%%:*}" >"$made/completion"
    put 644 "$made/completion" "$prefix/share/${completion#*:}"
done
sed "s|/usr/local|$prefix|" packaging/regline.service >"$made/regline.service"
put 644 "$made/regline.service" "$prefix/lib/systemd/system/regline.service"
remember
