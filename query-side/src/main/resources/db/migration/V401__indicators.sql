-- figures that others publish, and how often each was corrected

create table query.indicator (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  source varchar(20) not null,
  code varchar(60) not null,
  name text not null,
  area varchar(40),
  period varchar(20) not null,
  value numeric(20, 4) not null,
  decimals integer not null,
  unit varchar(40) not null,
  goal uuid,
  corrected_because text
);

create index on query.indicator (kommune, source, code);

create table query.indicator_version (
  kommune varchar(4) primary key,
  version bigint not null
);
