#!/usr/bin/env bash
# Makes the databases and roles of the services, once, when the volume of PostgreSQL is new.
set -euo pipefail

sql() { psql --quiet --set=ON_ERROR_STOP=1 --set=password="$ROGATORY_PASSWORD" --username=postgres; }

sql <<<"create role statistics_reader login password :'password';"
for service in extradition mla law-enforcement statistics; do
  role=${service//-/_}
  sql <<SQL
create role ${role}_owner login password :'password';
create role ${role}_service login password :'password';
create database "$service" owner ${role}_owner;
SQL
done
