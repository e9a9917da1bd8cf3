# Shared by scripts/run and scripts/test: installs what is missing, configures and builds with a preset. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# By Debian's names, which Ubuntu shares.
build_packages=(g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-l10n-tools
    qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n libgl-dev libssl-dev libsqlcipher-dev libsqlite3-dev libsqlitecpp-dev
    nlohmann-json3-dev libfmt-dev libzip-dev libical-dev libzxcvbn-dev catch2 librapidcheck-dev)
test_packages=(clang libclang-rt-dev clang-format git xvfb openbox dbus dbus-bin at-spi2-core gir1.2-atspi-2.0 python3 python3-gi xauth x11-utils
    x11-xserver-utils xdotool poppler-utils sqlcipher faketime desktop-file-utils appstream shared-mime-info man-db valgrind binutils)
bench_packages=(xvfb openbox dbus dbus-bin xauth x11-utils libxdamage1 libxtst6 python3 bsdextrautils)

# Debian 12 itself carries SQLCipher 3.4 and Catch2 2; its backports carry new enough ones.
newer_from_backports=(libsqlcipher-dev libsqlcipher1 sqlcipher catch2)

say() { printf '%s\n' "$*" >&2; }

# fail SENTENCE ...: says why and ends the script.
fail() {
    say "$@"
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; return; fi
    command -v sudo > /dev/null || fail "Installing packages needs root: run this as root once, or install sudo."
    sudo "$@"
}

is_debian_12() { [ "$(. /etc/os-release && echo "${ID:-}${VERSION_ID:-}")" = debian12 ]; }

comes_from_backports() { is_debian_12 && [[ " ${newer_from_backports[*]} " == *" $1 "* ]]; }

# Whether a package is installed and, where Debian 12 has it too old, installed from its backports.
installed() {
    local state
    state=$(dpkg-query -W -f '${Status} ${Version}' "$1" 2> /dev/null) || return 1
    [[ $state == *"ok installed"* ]] || return 1
    ! comes_from_backports "$1" || [[ $state == *bpo12* ]]
}

# Adds bookworm-backports to apt, at the mirror that this machine itself uses.
use_backports() {
    if apt-get indextargets --format '$(RELEASE)' | grep -x bookworm-backports > /dev/null; then return; fi
    local mirror
    mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' | awk '$2 == "bookworm" { site = $1 } END { print site }')
    [ -n "$mirror" ] || fail "Cannot tell this machine's Debian mirror. Please add bookworm-backports to apt by hand, then run this again."
    printf 'deb %s bookworm-backports main\n' "$mirror" | as_root tee /etc/apt/sources.list.d/alongside-backports.list > /dev/null
}

apt_install() {
    [ $# -gt 0 ] || return 0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > /dev/null ||
        fail "apt could not install these; its reason stands above."
}

# Installs those of the packages named that are missing, and says which.
need() {
    if ! command -v apt-get > /dev/null; then
        fail "Packages are installed with apt here, and this machine has none. Please install these (Debian's names), then build with cmake:" \
            $'\n'"  $*"
    fi
    local plain=() newer=() package
    for package in "$@"; do
        if installed "$package"; then continue; fi
        if comes_from_backports "$package"; then newer+=("$package"); else plain+=("$package"); fi
    done
    [ $((${#plain[@]} + ${#newer[@]})) -gt 0 ] || return 0
    say "Installing: ${plain[*]} ${newer[*]}"
    if [ ${#newer[@]} -gt 0 ]; then use_backports; fi
    as_root apt-get update -qq
    apt_install "${plain[@]}"
    if [ ${#newer[@]} -gt 0 ]; then apt_install -t bookworm-backports "${newer[@]}"; fi
}

# configure PRESET [CMAKE OPTION ...]
configure() {
    local preset=$1 log
    shift
    mkdir -p build
    log=build/configure-$preset.log
    cmake --preset "$preset" "$@" > "$log" 2>&1 || { cat "$log" >&2; fail "Configuring the preset '$preset' failed."; }
    grep -h '^-- Notebooks:' "$log" | cut -c4- >&2 || true
}

# build PRESET [TARGET ...]: everything, or the targets named. Shows progress on a terminal, else only what went wrong.
build() {
    local preset=$1 log=build/build-$1.log
    shift
    local command=(cmake --build --preset "$preset")
    if [ $# -gt 0 ]; then command+=(--target "$@"); fi
    say "Building '$preset'${*:+: $*}"
    if [ -t 2 ]; then
        "${command[@]}" >&2 || fail "Building '$preset' failed."
    elif ! "${command[@]}" > "$log" 2>&1 < /dev/null; then
        grep -vE '^\[[0-9]+/[0-9]+\] ' "$log" | head -n 100 >&2
        fail "Building '$preset' failed; the whole log is $log."
    fi
}
