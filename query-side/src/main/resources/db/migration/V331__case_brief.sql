-- what the levels above utførende read of a case: the lifts with their summaries, and what may be told of what happened.
-- No note and no concern was ever written here.

create table query.lifted_case (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  version bigint not null,
  number varchar(20) not null,
  level varchar(20) not null,
  body uuid not null,
  outcome varchar(20),
  pending uuid
);

create table query.lift (
  id uuid primary key,
  kommune varchar(4) not null,
  case_id uuid not null,
  position bigint not null,
  from_level varchar(20) not null,
  from_body uuid not null,
  to_level varchar(20) not null,
  to_body uuid not null,
  title text not null,
  question text not null,
  summary text not null,
  reason text not null,
  basis varchar(80)[] not null,
  themes varchar(40)[] not null,
  area varchar(40) not null,
  signed_by uuid not null,
  lifted_on date not null,
  state varchar(20) not null,
  answered_on date
);

create index on query.lift (kommune, position desc);
create index on query.lift (case_id);

create table query.upper_stream (
  id uuid primary key,
  case_id uuid not null
);

create table query.upper_event (
  id uuid primary key,
  kommune varchar(4) not null,
  case_id uuid not null,
  position bigint not null,
  stream uuid not null,
  sequence bigint not null,
  recorded_at timestamptz not null,
  trace text not null,
  type varchar(200) not null,
  event text not null
);

create index on query.upper_event (case_id, position);
