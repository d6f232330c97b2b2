#!/bin/sh
# Runs a program against a registrar of its own:
#
#     run_with_registrar.sh REGISTRAR [SWITCH…] -- PROGRAM [ARGUMENT…]
#
# REGISTRAR is the built example (cargo build --example registrar); it listens on a free port of the loopback interface.
# @REGISTRAR@ in an argument becomes its HOST:PORT; an argument @/FILE@ becomes a copy of /FILE in which that is done.
# Switches must not contain spaces. The status is the program's.
set -u
[ $# -ge 3 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
registrar=$1
shift
switches=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    switches="$switches $1"
    shift
done
shift

directory=$(mktemp -d) || exit 1
mkfifo "$directory/ready" || exit 1
# shellcheck disable=SC2086 # the switches are words
"$registrar" --port 0 $switches >"$directory/ready" &
process=$!
trap 'kill $process 2>/dev/null; wait $process 2>/dev/null; rm -rf "$directory"' EXIT
trap 'exit 1' INT TERM
# The first line, or the end of the registrar, whichever comes first: nothing to wait for by the clock.
read -r line <"$directory/ready"
case ${line:-} in
    "listening on "*) address=${line#listening on } ;;
    *) echo "the registrar did not start" >&2; exit 1 ;;
esac
for argument; do
    shift
    case $argument in
        @/*@)
            file=${argument#@}
            file=${file%@}
            sed "s/@REGISTRAR@/$address/g" "$file" >"$directory/${file##*/}"
            argument=$directory/${file##*/}
            ;;
    esac
    set -- "$@" "$(printf %s "$argument" | sed "s/@REGISTRAR@/$address/g")"
done
"$@"
