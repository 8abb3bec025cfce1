#!/usr/bin/env bash
# Outside CI: builds images on bases that debootstrap makes, starts each service in its image on the CPU, and asks it.
#   deploy/images/build.sh studies datasets        (as root, on Debian; apt-get install buildah debootstrap)
# Chroot isolation and vfs storage work inside a container too; what limits a service (read-only root, memory) is not tried then.
# MIRROR: the Debian mirror that debootstrap uses in place of its own default.
# HOST_FILES: paths of this host, separated by spaces, that the build may use (certificates, npm's configuration and cache).
# VENV: a Python environment of this host, which training and scoring use in place of one that the build makes.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=${WORK:-/var/tmp/amuro-images}
mkdir -p "$work"
cat >"$work/storage.conf" <<END
[storage]
driver = "vfs"
runroot = "$work/run"
graphroot = "$work/graph"
END
export CONTAINERS_STORAGE_CONF=$work/storage.conf BUILDAH_ISOLATION=chroot

main() {
  base amuro-base ''
  # Node and npm of this host, and what compiles better-sqlite3 where no binary of it can be fetched.
  local npm
  npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
  base amuro-node g++,make,python3,ca-certificates "$(readlink -f "$(command -v node)")" "$npm" /usr/bin/npm /usr/include/node
  local service
  for service in "$@"; do
    build "$service"
    try "$service"
  done
}

# $1: name; $2: further packages; then files of this host that go into it.
base() {
  local name=$1 packages=$2
  shift 2
  buildah inspect --type image "localhost/$name" >/dev/null 2>&1 && return
  debootstrap --variant=minbase ${packages:+--include="$packages"} bookworm "$work/$name" ${MIRROR:+"$MIRROR"} >"$work/$name.log"
  rm -rf "$work/$name"/var/cache/apt/archives/*.deb "$work/$name"/var/lib/apt/lists/*
  if [ $# -gt 0 ]; then tar -c "$@" 2>/dev/null | tar -x -C "$work/$name"; fi
  tar -c -C "$work/$name" -f "$work/$name.tar" .
  {
    printf 'FROM scratch\nADD %s /\n' "$name.tar"
    if [ $# -gt 0 ]; then printf 'ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt npm_config_nodedir=/usr\n'; fi
  } >"$work/$name.Containerfile"
  buildah build --quiet -t "localhost/$name" -f "$work/$name.Containerfile" "$work"
  rm -rf "${work:?}/$name" "$work/$name.tar"
}

build() {
  local service=$1 target=service volumes=() path
  case $service in training | scoring) target=worker ;; esac
  [ -z "${VENV:-}" ] || target=service
  for path in ${HOST_FILES:-}; do volumes+=(--volume "$path:$path"); done
  buildah build --format docker --quiet --layers --network host "${volumes[@]}" --target "$target" \
    --build-arg SERVICE="$service" --build-arg NODE=localhost/amuro-node --build-arg BASE=localhost/amuro-base \
    --build-arg WORKER_BASE=localhost/amuro-base --build-arg TORCH_BACKEND=cpu \
    -t "localhost/amuro-$service" -f deploy/images/Containerfile .
}

try() {
  local service=$1 container mounts=() started
  container=$(buildah from "localhost/amuro-$service")
  [ -z "${VENV:-}" ] || mounts=(--volume "$VENV:$VENV:ro" --env AMURO_PYTHON="$VENV/bin/python")
  started=$(date +%s%N)
  buildah run --network host "${mounts[@]}" --env AMURO_TOKEN=secret --env AMURO_PORT=18080 --env AMURO_HOST=127.0.0.1 \
    "$container" /opt/amuro/start >"$work/$service.log" 2>&1 &
  local run=$!
  until grep -q '"listening"' "$work/$service.log"; do
    kill -0 $run 2>/dev/null || { cat "$work/$service.log"; return 1; }
    sleep 0.02
  done
  echo "$service listens $((($(date +%s%N) - started) / 1000000)) ms after its container was started"
  buildah run --network host --env AMURO_PORT=18080 "$container" node /opt/amuro/healthy.mjs && echo "$service: its health check passes"
  curl -sS -H 'authorization: Bearer secret' http://127.0.0.1:18080/readyz && echo
  case $service in
    training | scoring) curl -sS -H 'authorization: Bearer secret' http://127.0.0.1:18080/v1/devices && echo ;;
  esac
  buildah run "$container" sh -c 'echo "user $(id -u); may write /opt: $(test -w /opt/amuro && echo yes || echo no), /data: $(test -w /data && echo yes || echo no)"'
  # Chroot isolation shares the process ids of the host.
  kill -TERM "$(grep -o '"pid":[0-9]*' "$work/$service.log" | tail -n 1 | cut -d: -f2)"
  wait $run || true
  tail -n 1 "$work/$service.log"
  buildah rm "$container" >/dev/null
  buildah images --format '{{.Name}} {{.Size}}' "localhost/amuro-$service"
}

main "$@"
