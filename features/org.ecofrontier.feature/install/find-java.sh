# Sourced by the build script. find_java MIN sets JAVA_HOME to a Java of at least that release:
# JAVA_HOME, then java on the PATH, then the usual folders of the operating system (newest first).

# Prints the feature release of the Java below the given folder; nothing when there is none.
java_release() {
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1
    fi
}

find_java() {
    wanted=$1
    if [ -n "${JAVA_HOME:-}" ]; then
        release=$(java_release "$JAVA_HOME")
        [ "${release:-0}" -ge "$wanted" ] && return 0
    fi
    on_path=$(command -v java 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        # Follows links such as /usr/bin/java -> /etc/alternatives/java -> the JDK.
        while [ -L "$on_path" ]; do
            link=$(readlink "$on_path")
            case $link in
                /*) on_path=$link ;;
                *) on_path=$(dirname -- "$on_path")/$link ;;
            esac
        done
        candidate=$(CDPATH= cd -- "$(dirname -- "$on_path")/.." && pwd)
        release=$(java_release "$candidate")
        if [ "${release:-0}" -ge "$wanted" ]; then
            JAVA_HOME=$candidate
            return 0
        fi
    fi
    best=0
    for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        release=$(java_release "$candidate")
        if [ "${release:-0}" -ge "$wanted" ] && [ "$release" -gt "$best" ]; then
            best=$release
            JAVA_HOME=$candidate
        fi
    done
    [ "$best" -gt 0 ]
}
