# Sourced by the commands of infra/, which set $root: sets JAVA_HOME to a JDK 25, or says what to do.
is_jdk_25() { [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | head -n 1 | grep -q '"25'; }

find_jdk_25() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /)")")")"; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  echo "A JDK 25 is needed and none was found. Install one (Debian: Temurin 25) and set JAVA_HOME to it." >&2
  return 1
}

JAVA_HOME=$(find_jdk_25) || exit 2
export JAVA_HOME
command -v mvn >/dev/null || { echo "Maven is needed and was not found. Debian: apt-get install maven" >&2; exit 2; }

# A module's jar is stale when a source of any module it is built from is newer.
is_stale() { # jar, then the folders it is built from
  local jar=$1
  shift
  [ ! -f "$jar" ] || [ -n "$(find "$root/pom.xml" "$@" \( -path '*/target' -o -path '*/src/test' \) -prune -o -type f -newer "$jar" -print -quit)" ]
}

build() { # what for, the modules, then their jars: Maven leaves a jar alone whose content is the same
  local what=$1 modules=$2 began=$SECONDS
  shift 2
  echo "Building $what (the first time this takes some minutes)"
  # Maven's own libraries use what JDK 25 warns about; that is no news for whoever starts the mesh.
  (cd "$root" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" mvn -q -B -Dstyle.color=never -DskipTests -Dspotless.check.skip -pl "$modules" -am package) || { echo "The build failed; its last lines say why." >&2; exit 2; }
  touch "$@"
  echo "Built in $((SECONDS - began)) s"
}
