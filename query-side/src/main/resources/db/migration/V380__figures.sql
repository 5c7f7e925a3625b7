-- what figures count: dates, places and amounts, never a text or a person

create table query.fact_concern (
  id uuid primary key,
  kommune varchar(4) not null,
  registered_on date not null,
  area varchar(40) not null,
  withdrawn boolean not null,
  answered_on date
);

create index on query.fact_concern (kommune, registered_on);
create index on query.fact_concern (kommune, answered_on);

create table query.fact_lift (
  id uuid primary key,
  kommune varchar(4) not null,
  to_level varchar(20) not null,
  accepted_on date
);

create index on query.fact_lift (kommune, accepted_on);

create table query.fact_decision (
  id uuid primary key,
  kommune varchar(4) not null,
  deadline date not null,
  stands boolean not null,
  carried_out_on date
);

create index on query.fact_decision (kommune, deadline);

create table query.fact_money (
  id uuid primary key,
  kommune varchar(4) not null,
  kind varchar(20) not null,
  happened_on date not null,
  amount_ore bigint not null
);

create index on query.fact_money (kommune, happened_on);

create table query.fact_set_aside (
  id uuid primary key,
  amount_ore bigint not null
);

-- what a body is asked to decide, in the words it was lifted with

create table query.asked (
  id uuid primary key,
  kommune varchar(4) not null,
  about_case uuid not null,
  number varchar(20) not null,
  to_level varchar(20) not null,
  from_body uuid not null,
  title text not null,
  question text not null,
  lifted_on date not null,
  accepted boolean not null
);

create index on query.asked (kommune, to_level, lifted_on);

create table query.asked_by_case (
  id uuid primary key,
  escalation uuid not null
);
