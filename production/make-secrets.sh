#!/bin/sh
# 生成生产环境的密钥，一个文件一个；已有的文件不动。用法：production/make-secrets.sh 目录
# Makes the secrets of a production town, one file each; what is there stays. Usage: production/make-secrets.sh FOLDER
set -eu
folder="${1:?目录 / a folder, such as /etc/huiyin/secrets}"
mkdir -p "$folder"
# Nobody but the owner enters the folder; inside a container, where each file is mounted by itself, its program must be able to read it.
chmod 700 "$folder"

random() { od -An -tx1 -N32 /dev/urandom | tr -d ' \n'; }
keep() {
  [ -e "$folder/$1" ] && return
  printf '%s' "$2" >"$folder/$1.new"
  chmod 444 "$folder/$1.new"
  mv "$folder/$1.new" "$folder/$1"
  echo "$folder/$1"
}

keep postgres_password "$(random)"
keep temporal_password "$(random)"
keep database_owner_url "postgres://huiyin_owner:$(random)@postgres:5432/huiyin"
keep database_url "postgres://huiyin_app:$(random)@postgres:5432/huiyin"
keep payload_keys "$(date +%Y):$(random)"
keep field_keys "$(date +%Y):$(random)"
keep query_secret "$(random)"
keep session_secret "$(random)"
