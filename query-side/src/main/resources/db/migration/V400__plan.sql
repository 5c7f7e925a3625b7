-- handlingsplaner, each with its goals in their order

create table query.plan (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  version bigint not null,
  number varchar(20) not null,
  title text not null,
  body uuid not null,
  from_year integer not null,
  until_year integer not null,
  status varchar(20) not null,
  lies_before uuid,
  submitted_by uuid,
  submitted_on date,
  comment text,
  approved_by uuid,
  approved_on date,
  approved_in uuid,
  decision uuid,
  took_force_on date,
  succeeded_by uuid,
  goals uuid[] not null
);

create index on query.plan (kommune, position);

create table query.plan_goal (
  id varchar(80) primary key,
  plan uuid not null,
  goal uuid not null,
  under uuid,
  text text not null,
  why text,
  priority text,
  comment text
);

create index on query.plan_goal (plan);
create index on query.plan_goal (goal);

-- årsrapporter, and what is written in them

create table query.annual_report (
  id uuid primary key,
  kommune varchar(4) not null,
  version bigint not null,
  of_year integer not null,
  body uuid not null,
  frozen_at bigint not null,
  frozen_on timestamptz not null,
  before_year_end boolean not null,
  stage varchar(20) not null,
  lies_before uuid,
  submitted_by uuid,
  submitted_on date,
  comment text,
  approved_by uuid,
  approved_on date,
  approved_in uuid,
  decision uuid,
  summary text,
  concerns text,
  cases text,
  tiltak text,
  money text,
  next_year text
);

create index on query.annual_report (kommune, of_year);

-- what a year's figures are folded from, one row for each event that they count: dates, codes and amounts, and what a
-- reader knows it by; the position says which of them a frozen report has seen

create table query.year_fact (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  subject uuid not null,
  kind varchar(24) not null,
  happened_on date not null,
  recorded_on date not null,
  name text,
  area varchar(40),
  themes varchar(40)[] not null,
  level varchar(20),
  result varchar(20),
  deadline date,
  amount_ore bigint
);

create index on query.year_fact (kommune, position);
