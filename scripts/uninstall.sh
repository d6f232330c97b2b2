#!/bin/sh
# Removes what install.sh and install_command.sh have installed, and the folders that they made, if they are empty.
#
#     uninstall.sh DESTINATION PREFIX [manifest|manifest-command]
set -eu
if [ $# -lt 3 ]; then
    "$0" "$1" "$2" manifest-command
    set -- "$1" "$2" manifest
fi
manifest=$1$2/share/regline/$3
[ -f "$manifest" ] || exit 0

# Folders last, and the innermost first.
folders=$(sed -n 's/^d //p' "$manifest" | sort -r)
sed -n 's/^f //p' "$manifest" | while read -r file; do
    rm -f "$1$file"
done
for folder in $folders; do
    rmdir "$1$folder" 2>/dev/null || true
done
