create schema if not exists command;

-- one row per answered command: the same key gives the same answer for ever
create table command.receipt (
  command_id uuid primary key,
  fingerprint char(64) not null,
  actor uuid not null,
  location text not null,
  created boolean not null,
  stream uuid not null,
  version bigint not null,
  position bigint not null,
  answered_at timestamptz not null default now()
);

create table command.number_series (
  kommune char(4) not null,
  year int not null,
  series varchar(20) not null,
  last bigint not null,
  primary key (kommune, year, series)
);
