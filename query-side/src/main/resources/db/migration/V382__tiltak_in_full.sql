-- A tiltak in full: target group, resources, goal, indicators, reports to the givers; packages with their rounds; working groups.
-- What is folded already is folded again at the next start.

truncate query.tiltak, query.tiltak_step, query.tiltak_funding;

alter table query.tiltak
  add target_group text,
  add ages_from int,
  add ages_to int,
  add goal uuid,
  add learnt text,
  add without_result boolean not null;

alter table query.tiltak_step add learnt text;

alter table query.tiltak_funding add reported_on date;

create table query.tiltak_resource (
  id uuid primary key,
  tiltak uuid not null,
  position bigint not null,
  unit uuid not null,
  what text not null,
  hours int,
  amount_ore bigint,
  withdrawn_because text
);

create index on query.tiltak_resource (tiltak, position);

create table query.tiltak_indicator (
  id uuid primary key,
  tiltak uuid not null,
  position bigint not null,
  name text not null,
  unit text not null,
  people boolean not null,
  baseline numeric
);

create index on query.tiltak_indicator (tiltak, position);

create table query.tiltak_measurement (
  id uuid primary key,
  tiltak uuid not null,
  indicator uuid not null,
  position bigint not null,
  measured_on date not null,
  value numeric not null
);

create index on query.tiltak_measurement (tiltak, position);

create table query.tiltak_package (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  name text not null,
  repeats uuid,
  first_round uuid not null,
  begun_on date not null,
  reason text
);

create index on query.tiltak_package (kommune, position);
create index on query.tiltak_package (first_round);

create table query.working_group (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  name varchar(200) not null,
  level varchar(20) not null,
  appointed_by uuid not null,
  mandate text not null,
  from_day date not null,
  deadline date not null,
  until_day date,
  dissolved_because text,
  reported_on date
);

create index on query.working_group (kommune, position);

create table query.working_group_report (
  id uuid primary key,
  body uuid not null,
  position bigint not null,
  reported_on date not null,
  actor uuid not null,
  report text not null
);

create index on query.working_group_report (body, position);

truncate query.inbox_subject, query.inbox_task;

alter table query.inbox_subject add report_by date;

delete from query.progress where view in ('tiltak', 'inbox');
delete from store.handled where processor in ('tiltak', 'inbox');
delete from store.dead_letter where processing_group in ('tiltak', 'inbox');
delete from store.token where processor in ('tiltak', 'inbox');
