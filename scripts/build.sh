#!/bin/sh
# Builds the shared and the static library, as they are installed.
. "$(dirname "$0")/common.sh"

build_library
