-- 数据库第一次启动时执行一次：三个库，三个角色。密码取自密钥文件，不写在这里。
-- Run once, when the database is made: three databases, three roles. Passwords are read from the files of the secrets.
-- huiyin_owner owns the tables and migrates; huiyin_app serves and owns nothing; temporal sees only its own two databases.
\set owner `sed -E 's#^[^:]+://[^:]+:([^@]+)@.*$#\1#' "$SECRETS/database_owner_url"`
\set app `sed -E 's#^[^:]+://[^:]+:([^@]+)@.*$#\1#' "$SECRETS/database_url"`
\set temporal `cat "$SECRETS/temporal_password"`

create role huiyin_owner login password :'owner';
create role huiyin_app login password :'app';
create role temporal login password :'temporal';

create database huiyin owner huiyin_owner;
create database temporal owner temporal;
create database temporal_visibility owner temporal;

revoke connect on database huiyin, temporal, temporal_visibility from public;
grant connect on database huiyin to huiyin_app;
