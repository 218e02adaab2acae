#!/bin/sh
# Temporal 服务器自己不会从文件读密码，这里替它读。
# Temporal's server does not read its password from a file; this does it.
set -eu
POSTGRES_PWD="$(cat "$SECRETS/temporal_password")"
export POSTGRES_PWD
exec "$@"
