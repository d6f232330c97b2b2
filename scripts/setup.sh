#!/bin/sh
# Installs what is missing: as root with apt, else it says in one line what to install.
#
#     setup.sh demo|check
. "$(dirname "$0")/common.sh"

packages=
need() { # need FILE-OR-COMMAND PACKAGE…
    case $1 in
        /*) [ -e "$1" ] && return ;;
        *) have "$1" && return ;;
    esac
    shift
    packages="$packages $*"
}

need gcc gcc libc6-dev
if [ "${1:-check}" = check ]; then
    need g++ g++
    need clang clang
    need valgrind valgrind
    need cmake cmake
    need nm binutils
    need python3 python3
    need pkg-config pkg-config
    need meson meson
    need ninja ninja-build
    need automake autoconf automake
    # For scripts/targets.sh.
    need aarch64-linux-gnu-gcc gcc-aarch64-linux-gnu libc6-dev-arm64-cross
    need arm-linux-gnueabihf-gcc gcc-arm-linux-gnueabihf libc6-dev-armhf-cross
    need qemu-arm qemu-user
    [ "$(uname -m)" != x86_64 ] || need /usr/lib32/crt1.o gcc-multilib
    [ "$(uname -m)" != x86_64 ] || need musl-gcc musl-tools
    need doxygen doxygen
    need ip iproute2
    need unshare util-linux
    # The servers that are registered with.
    need openssl openssl
    need kamailio kamailio
    kamailio_modules=/usr/lib/$(gcc -print-multiarch 2>/dev/null || uname -m)/kamailio/modules
    need "$kamailio_modules/tls.so" kamailio-tls-modules
    need "$kamailio_modules/websocket.so" kamailio-websocket-modules
    need "$kamailio_modules/outbound.so" kamailio-outbound-modules
    need "$kamailio_modules/presence.so" kamailio-presence-modules
    need perl perl
    need /usr/share/perl5/Net/SIP.pm libnet-sip-perl
    need sipp sip-tester
    # What reads our traces, and an event loop that a sample uses.
    need tshark tshark
    need strace strace
    need /usr/include/uv.h libuv1-dev
    need /usr/include/glib-2.0/glib.h libglib2.0-dev
    need turnserver coturn
    # The reference that the differential test compares with: its headers, its library, and those under it.
    need /usr/include/linphone/core.h liblinphone-dev
    # Programs that Debian built on it.
    need linphonec linphone-cli
fi

if [ -n "$packages" ]; then
    if [ "$(id -u)" = 0 ] && have apt-get; then
        export DEBIAN_FRONTEND=noninteractive
        # Kamailio's package would start a server; the tests start their own.
        apt-get update -qq
        # shellcheck disable=SC2086 # a list of words
        apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold $packages >/dev/null
    else
        echo "missing; as root: apt-get install$packages" >&2
    fi
fi

if ! have cargo; then
    echo "missing; Rust $(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml) or newer, from https://rustup.rs" >&2
    exit 1
fi

if [ "${1:-check}" = check ] && have rustup; then
    for component in rustfmt clippy; do
        cargo "$(echo "$component" | sed s/rustfmt/fmt/)" --version >/dev/null 2>&1 || rustup component add "$component"
    done
fi
