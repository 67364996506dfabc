#!/bin/sh
# Writes ../izhevsk-2022 anew:            samples/generator/generate.sh
# The same facts as CSV only (for tests): samples/generator/generate.sh --variant csv DIR
# Jars come from the local Maven repository (MAVEN_REPO) or from a class path that is already there (GENERATOR_CLASSPATH).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
repo=${MAVEN_REPO:-$HOME/.m2/repository}
jars=${GENERATOR_CLASSPATH:-$repo/org/dhatim/fastexcel/0.20.2/fastexcel-0.20.2.jar:$repo/com/github/rzymek/opczip/1.2.0/opczip-1.2.0.jar}
if [ -z "${GENERATOR_CLASSPATH:-}" ] && [ ! -f "${jars%%:*}" ]; then
    mvn -q -B dependency:get -Dartifact=org.dhatim:fastexcel:0.20.2
fi
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
javac -encoding UTF-8 -Xlint:all -Werror -d "$classes" -cp "$jars" "$here"/src/*.java
if [ $# -eq 0 ]; then
    set -- "$here/../izhevsk-2022"
fi
java -Dfile.encoding=UTF-8 -cp "$classes:$here/src:$jars" Generate "$@"
