#!/bin/sh
# Measures the release build beside its peers; see benches/run.py. What is not installed is left out, and the report says so:
# apt-get install libre-dev libsofia-sip-ua-dev liblinphone-dev kamailio sip-tester
. "$(dirname "$0")/common.sh"

build_library
exec python3 benches/run.py --library "$TARGET/release" "$@"
