#!/bin/sh
# Makes a Debian package that has everything in a prefix of its own, beside Debian's liblinphone: deb.sh FOLDER
. "$(dirname "$0")/common.sh"

have dpkg-deb || { echo "no dpkg-deb: this is no Debian"; exit $SKIPPED; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
./scripts/install.sh "$root" /usr/lib/regline
# dpkg has a list of its own.
rm -r "$root/usr/lib/regline/share/regline"

version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
architecture=$(dpkg --print-architecture)
library=$root/usr/lib/regline/lib/liblinphone.so.10
# Packed relocations are a promise of glibc 2.36 (scripts/common.sh).
versions=$(readelf -V "$library" | sed 's/GLIBC_ABI_DT_RELR/GLIBC_2.36/')
libc=$(echo "$versions" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -uV | tail -n 1)
documents=$root/usr/share/doc/regline
install -d -m 755 "$root/DEBIAN" "$documents"
install -m 644 docs/install.md "$documents/install.md"
gzip -9nc CHANGELOG.md >"$documents/changelog.gz"
{
    echo "regline may be used under either of two licences."
    echo
    cat LICENSE-MIT
    echo
    echo "Or, under the Apache License 2.0: /usr/share/common-licenses/Apache-2.0"
} >"$documents/copyright"
chmod 644 "$documents"/*
sed -e "s|@REGLINE_VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" \
    -e "s|@DEPENDS@|libc6 (>= $libc), libgcc-s1|" \
    -e "s|@MAINTAINER@|$(git log -1 --format='%an <%ae>' 2>/dev/null || echo 'regline <root@localhost>')|" \
    packaging/control.in >"$root/DEBIAN/control"
dpkg-deb --root-owner-group --build "$root" "$folder/regline_${version}_$architecture.deb"
