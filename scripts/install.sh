#!/bin/sh
# Installs library, headers and pkg-config files: install.sh DESTINATION PREFIX
. "$(dirname "$0")/common.sh"

destination=$1
prefix=$2
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
lib=$destination$prefix/lib
build_library
install -d "$lib/pkgconfig"
install -m 755 "$TARGET/release/liblinphone.so" "$lib/liblinphone.so.10"
ln -sf liblinphone.so.10 "$lib/liblinphone.so"
install -m 644 "$TARGET/release/liblinphone.a" "$lib/liblinphone.a"
(cd include && find . -name '*.h') | while read -r header; do
    install -D -m 644 "include/$header" "$destination$prefix/include/$header"
done
# Programs ask for liblinphone's version, so linphone.pc tells the one that is replaced; regline.pc tells ours.
for name in linphone regline; do
    told=$version
    [ $name = linphone ] && told=5.1.65
    cat >"$lib/pkgconfig/$name.pc" <<EOF
prefix=$prefix
libdir=\${prefix}/lib
includedir=\${prefix}/include

Name: $name
Description: SIP registration behind liblinphone's C API
Version: $told
Libs: -L\${libdir} -llinphone
Libs.private: -lpthread -ldl -lm
Cflags: -I\${includedir}
EOF
done
