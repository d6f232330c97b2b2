#!/bin/sh
# Builds the reference of the C API from the headers. What doxygen warns of is an error.
. "$(dirname "$0")/common.sh"

have doxygen || { echo "no doxygen: apt-get install doxygen"; exit $SKIPPED; }
mkdir -p "$TARGET"
{ cat docs/Doxyfile; echo "OUTPUT_DIRECTORY = $TARGET/reference"; } | doxygen -
echo "$TARGET/reference/html/index.html"
