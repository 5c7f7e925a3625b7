-- cases as utførende level, the koordinator and the auditor read them, and the concerns they build on

create table query.case_file (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  version bigint not null,
  number varchar(20) not null,
  title text not null,
  themes varchar(40)[] not null,
  area varchar(40) not null,
  ages_from int,
  ages_to int,
  headcount varchar(20) not null,
  level varchar(20) not null,
  body uuid not null,
  owner uuid not null,
  deadline date,
  opened_on date not null,
  outcome varchar(20),
  closed_on date,
  lifted_to varchar(20),
  lifted_to_body uuid,
  lifted_on date,
  question text,
  notes int not null
);

create index on query.case_file (kommune, position desc);

create table query.case_concern (
  id uuid primary key,
  kommune varchar(4) not null,
  number varchar(20) not null,
  service uuid not null,
  severity varchar(20) not null,
  registered_on date not null,
  due_on date,
  answered_on date,
  cases uuid[] not null
);

create index on query.case_concern using gin (cases);
