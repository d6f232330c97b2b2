# What the scripts that install share; sourced after common.sh, with $destination, $prefix and $kind set.
# An older installation of the same kind is taken away.

manifest=$prefix/share/regline/$kind
./scripts/uninstall.sh "$destination" "$prefix" "$kind"
list=$(mktemp)
trap 'rm -f "$list"' EXIT

# What is made here is told to uninstall.sh: "d FOLDER" and "f FILE", without the destination.
folder() {
    [ -d "$destination$1" ] && return
    case $1 in */*/*) folder "${1%/*}" ;; esac
    install -d -m 755 "$destination$1"
    echo "d $1" >>"$list"
}

put() { # put MODE SOURCE TARGET
    folder "${3%/*}"
    install -m "$1" "$2" "$destination$3"
    echo "f $3" >>"$list"
}

link() { # link TO TARGET
    folder "${2%/*}"
    ln -sf "$1" "$destination$2"
    echo "f $2" >>"$list"
}

# The last thing that an installation does.
remember() {
    folder "${manifest%/*}"
    echo "f $manifest" >>"$list"
    install -m 644 "$list" "$destination$manifest"
}
