#!/bin/bash
# Installs into an empty folder and builds programs that see nothing but what is there: through CMake, pkg-config and static,
# and by docs/install.md; then removes it again.
. "$(dirname "$0")/common.sh"

set -o pipefail
have pkg-config || { echo "no pkg-config: apt-get install pkg-config"; exit $SKIPPED; }
build_registrar
registrar=$TARGET/debug/examples/registrar
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# What is installed is where it should be, and goes away entirely.
./scripts/install.sh "$scratch/stage" /opt/regline /opt/regline/lib/multiarch
[ -L "$scratch/stage/opt/regline/lib/multiarch/liblinphone.so" ]
./scripts/install.sh "$scratch/stage" /opt/regline
[ ! -e "$scratch/stage/opt/regline/lib/multiarch" ]
if grep -rIl "$scratch" "$scratch/stage"; then
    echo "DESTDIR has got into the files above"
    exit 1
fi
mkdir -p "$scratch/stage/opt/regline/include" && echo >"$scratch/stage/opt/regline/include/of_another_package.h"
./scripts/uninstall.sh "$scratch/stage" /opt/regline
rm "$scratch/stage/opt/regline/include/of_another_package.h"
find "$scratch/stage" -not -type d -print -quit | (! grep .)

./scripts/install.sh "$scratch/moved" /usr
mv "$scratch/moved/usr" "$scratch/prefix"
mkdir "$scratch/source"
cp -r c-examples tests/installed "$scratch/source"
# CMake's files may be moved with the prefix, pkg-config's only together with a word to it.
export PKG_CONFIG_PATH=$scratch/prefix/lib/pkgconfig
for way in Linphone LibLinphone static variables pkgconfig search; do
    echo "$way:"
    build=$scratch/build-$way
    [ $way != pkgconfig ] || sed -i "s|/usr|$scratch/prefix|" "$scratch"/prefix/lib/pkgconfig/*.pc
    cmake -S "$scratch/source/installed" -B "$build" -DWAY=$way -DREGISTRAR="$registrar" -DPREFIX="$scratch/prefix" \
        -DCMAKE_PREFIX_PATH="$scratch/prefix" >/dev/null
    cmake --build "$build" --parallel 2 >/dev/null
    ctest --test-dir "$build" --output-on-failure --no-tests=error | tail -n 12
done

# The manual page is well formed, and its example compiles.
if have man; then
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 -Z "$scratch/prefix/share/man/man3/regline.3" 2>&1 >/dev/null)
    [ -z "$warnings" ] || { echo "$warnings"; exit 1; }
fi
sed -n '/^\.EX/,/^\.EE/{/^\.E/d;p}' "$scratch/prefix/share/man/man3/regline.3" >"$scratch/example.c"
cc -Wall -Wextra -Werror -o "$scratch/example" "$scratch/example.c" $(pkg-config --cflags --libs linphone)

mkdir "$scratch/recipes"
python3 tests/installed/snippets.py . "$scratch/recipes" "$registrar"

# The package has nothing that another one has.
if have dpkg-deb; then
    ./scripts/deb.sh "$scratch/deb" >/dev/null
    dpkg-deb --fsys-tarfile "$scratch"/deb/regline_*.deb | tar t | sed -n 's|^\./\(.*[^/]\)$|/\1|p' >"$scratch/files"
    grep -q '^/usr/lib/regline/lib/liblinphone.so.10$' "$scratch/files"
    if grep -v -e ^/usr/lib/regline/ -e ^/usr/share/doc/regline/ "$scratch/files"; then
        echo "the package has files outside of its folders"
        exit 1
    fi
    dpkg-deb --info "$scratch"/deb/regline_*.deb | grep 'Depends: libc6 (>= [0-9.]*), libgcc-s1'
fi
