#!/bin/sh
# Temporal 两个库的表：没有就建，旧了就升级，可以重复执行。
# The tables of Temporal's two databases: made when missing, brought up to date when old; safe to repeat.
set -eu
SQL_PASSWORD="$(cat "$SECRETS/temporal_password")"
export SQL_PASSWORD

prepare() {
  temporal-sql-tool --database "$1" setup-schema -v 0.0
  temporal-sql-tool --database "$1" update-schema --schema-name "postgresql/v12/$2"
}
prepare temporal temporal
prepare temporal_visibility visibility
