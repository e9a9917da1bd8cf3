#!/bin/bash
# The window's half of scripts/bench, on a virtual screen of its own.
#   window_bench.sh BUILD NOTEBOOKS [OPTION ...]     options: see window/window_bench.py
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "$1")
notebooks=$(realpath "$2")
shift 2
home=$(mktemp -d)
mkdir -m 700 "$home/run"
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp -noreset 3> "$home/display" 2> "$home/xvfb.log" &
screen=$!
trap 'kill $screen 2>/dev/null; wait $screen 2>/dev/null || true; rm -rf "$home"' EXIT
exec 4< "$home/display" # stays open: the server writes its number in two pieces
read -r number <&4
export DISPLAY=":$number" HOME="$home" XDG_RUNTIME_DIR="$home/run" TMPDIR="$home" LANG=C.UTF-8 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_QPA_PLATFORM DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME || true
dbus-run-session -- bash -c '
    openbox 2> /dev/null & manager=$!
    trap "kill $manager" EXIT
    for _ in $(seq 100); do
        xprop -root _NET_SUPPORTING_WM_CHECK 2> /dev/null | grep -q window && break
        sleep 0.05
    done
    "$@"' bash python3 "$here/window/window_bench.py" "$build" "$notebooks" "$@"
