# Shared by scripts/run and scripts/test: installs what is missing, configures and builds with a preset. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build_packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-l10n-tools qt6-tools-dev
    qt6-tools-dev-tools libgl-dev libssl-dev libsqlcipher-dev libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libfmt-dev
    catch2 librapidcheck-dev pkg-config)
run_packages=(libqt6svg6 qt6-qpa-plugins)
test_packages=(clang-format xvfb openbox dbus dbus-bin at-spi2-core gir1.2-atspi-2.0 python3-gi x11-utils poppler-utils sqlcipher)

say() { printf '%s\n' "$*" >&2; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

is_debian_12() { [ "$(. /etc/os-release; echo "${ID:-}${VERSION_ID:-}")" = debian12 ]; }

# Debian 12 carries SQLCipher 3.4 and Catch2 2; its backports carry new enough ones. The mirror is the machine's own.
newer_from_backports=(libsqlcipher-dev catch2 sqlcipher)

old_on_debian_12() {
    is_debian_12 && [[ " ${newer_from_backports[*]} " == *" $1 "* ]] &&
        ! dpkg-query -W -f '${Version}' "$1" 2>/dev/null | grep -q bpo12
}

use_backports() {
    is_debian_12 || return 0
    apt-get indextargets --format '$(RELEASE)' | grep -qx bookworm-backports && return 0
    local mirror
    mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' | awk '$2 == "bookworm" { print $1; exit }')
    [ -n "$mirror" ] || { say "Cannot find this machine's Debian mirror; add bookworm-backports to apt by hand."; exit 1; }
    printf 'deb %s bookworm-backports main\n' "$mirror" | as_root tee /etc/apt/sources.list.d/alongside-backports.list > /dev/null
}

# Installs the packages named that are missing; says which.
need() {
    if ! command -v apt-get > /dev/null; then
        say "This script installs packages with apt, which is not here. Please install these (Debian's names), then run it again:"
        say "  $*"
        exit 1
    fi
    local missing=() package
    for package in "$@"; do
        if ! installed "$package" || old_on_debian_12 "$package"; then missing+=("$package"); fi
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    use_backports
    as_root apt-get update -qq
    local plain=() newer=()
    for package in "${missing[@]}"; do
        if is_debian_12 && [[ " ${newer_from_backports[*]} " == *" $package "* ]]; then newer+=("$package"); else plain+=("$package"); fi
    done
    export DEBIAN_FRONTEND=noninteractive
    if [ ${#plain[@]} -gt 0 ]; then as_root apt-get install -y -qq --no-install-recommends "${plain[@]}" > /dev/null; fi
    if [ ${#newer[@]} -gt 0 ]; then
        as_root apt-get install -y -qq --no-install-recommends -t bookworm-backports "${newer[@]}" > /dev/null
    fi
}

# configure_and_build PRESET [cmake options ...]: builds into build/PRESET.
configure_and_build() {
    local preset=$1
    shift
    cmake --preset "$preset" "$@" > "/tmp/alongside-configure-$preset.log" 2>&1 || { cat "/tmp/alongside-configure-$preset.log" >&2; exit 1; }
    cmake --build --preset "$preset"
}
