# Shared by the checks: steps with their time, and what the machine must have.

step() { printf '\n=== %s (%ss)\n' "$*" "$SECONDS"; }
die() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# Fonts and their libraries for the reports, pdftotext for looking into them, a database to load from. A package that is there is left alone.
need_packages() {
  local missing=() package
  command -v dpkg-query >/dev/null || {
    command -v pdftotext >/dev/null || die "pdftotext is missing; install poppler-utils, freetype, fontconfig, DejaVu fonts"
    return 0
  }
  for package in libfreetype6 libfontconfig1 fonts-dejavu-core poppler-utils postgresql; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  command -v mvn >/dev/null || missing+=(maven)
  command -v javac >/dev/null || missing+=(openjdk-17-jdk-headless)
  ((${#missing[@]})) || return 0
  install_packages "${missing[@]}"
}

# Programs that open the finished office files and pages, for the claims.
need_office() {
  local missing=()
  command -v soffice >/dev/null || missing+=(libreoffice-writer libreoffice-calc libreoffice-impress)
  command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
  ((${#missing[@]})) || return 0
  install_packages "${missing[@]}"
}

install_packages() {
  local as_root=()
  command -v dpkg-query >/dev/null || die "missing: $*; install them"
  if [[ $(id -u) != 0 ]]; then
    sudo -n true 2>/dev/null || die "missing packages: $*; install them as root: apt-get install $*"
    as_root=(sudo -n)
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}
