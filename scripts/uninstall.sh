#!/bin/sh
# Removes what install.sh has installed, and the folders that it made, if they are empty.
#
#     uninstall.sh DESTINATION PREFIX
set -eu
manifest=$1$2/share/regline/manifest
[ -f "$manifest" ] || exit 0

# Folders last, and the innermost first.
folders=$(sed -n 's/^d //p' "$manifest" | sort -r)
sed -n 's/^f //p' "$manifest" | while read -r file; do
    rm -f "$1$file"
done
for folder in $folders; do
    rmdir "$1$folder" 2>/dev/null || true
done
