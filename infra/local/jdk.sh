# Sourced by the scripts in infra/: finds a JDK 25 and sets JAVA_HOME to it, or says what to install and ends with 2.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

find_jdk_25() {
  local home java
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  if java="$(command -v java)"; then
    home="$(dirname "$(dirname "$(readlink -f "$java")")")"
    if is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  fi
  return 1
}

if ! JAVA_HOME="$(find_jdk_25)"; then
  echo "No JDK 25 was found. Install one, such as Eclipse Temurin 25, or set JAVA_HOME to it." >&2
  exit 2
fi
export JAVA_HOME
