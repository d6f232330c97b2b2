#!/bin/sh
# Installs library, headers, man page, and the files for pkg-config and CMake; takes away an older installation first.
#
#     install.sh DESTINATION PREFIX [LIBDIR]
. "$(dirname "$0")/common.sh"

destination=$1
prefix=$2
libdir=${3:-$prefix/lib}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
# Programs ask for liblinphone's version, so they are told that of the one that is replaced.
replaced=5.1.65
kind=manifest

build_library
. ./scripts/installing.sh

fill() { # fill TEMPLATE TARGET NAME VERSION
    folder "${2%/*}"
    sed -e "s|@PREFIX@|$prefix|g" -e "s|@LIBDIR@|$libdir|g" -e "s|@NAME@|$3|g" -e "s|@PACKAGE@|$3|g" \
        -e "s|@VERSION@|$4|g" -e "s|@REGLINE_VERSION@|$version|g" -e "s|@LINPHONE_VERSION@|$replaced|g" \
        -e "s|@STATIC_LIBS@|$STATIC_LIBS|g" -e "s|@INCLUDE_FROM_LIB@|$include_from_lib|g" \
        "packaging/$1" >"$destination$2"
    chmod 644 "$destination$2"
    echo "f $2" >>"$list"
}

put 755 "$TARGET/release/liblinphone.so" "$libdir/liblinphone.so.10.$version"
link "liblinphone.so.10.$version" "$libdir/liblinphone.so.10"
link liblinphone.so.10 "$libdir/liblinphone.so"
put 644 "$TARGET/release/liblinphone.a" "$libdir/liblinphone.a"
for header in $(cd include && find . -name '*.h' | sed 's|^\./||'); do
    put 644 "include/$header" "$prefix/include/$header"
done

include_from_lib=$(realpath -ms --relative-to="$libdir" "$prefix/include")
fill regline.pc.in "$libdir/pkgconfig/linphone.pc" linphone $replaced
fill regline.pc.in "$libdir/pkgconfig/regline.pc" regline "$version"
for package in Linphone LibLinphone; do
    fill LinphoneConfig.cmake.in "$libdir/cmake/$package/${package}Config.cmake" $package $replaced
    fill LinphoneConfigVersion.cmake.in "$libdir/cmake/$package/${package}ConfigVersion.cmake" $package $replaced
done
fill regline.3 "$prefix/share/man/man3/regline.3" regline "$version"
link regline.3 "$prefix/share/man/man3/liblinphone.3"

remember
