-- tiltak as they stand, their steps and their money; amounts in whole øre

create table query.tiltak (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  version bigint not null,
  title text not null,
  description text,
  responsible uuid not null,
  level varchar(20) not null,
  about_case uuid,
  decision uuid,
  pack uuid,
  package_name text,
  repeats uuid,
  themes varchar(40)[] not null,
  area varchar(40),
  state varchar(20) not null,
  start_by date,
  evaluate_by date,
  amount_ore bigint,
  proposed_on date not null,
  approved_on date,
  started_on date,
  evaluated_on date[] not null,
  result varchar(20),
  ended_on date,
  anchored_in uuid,
  last_words text,
  granted_ore bigint not null,
  spent_ore bigint not null
);

create index on query.tiltak (kommune, position desc);
create index on query.tiltak (decision);
create index on query.tiltak (pack);
create index on query.tiltak (about_case);

create table query.tiltak_step (
  id uuid primary key,
  tiltak uuid not null,
  position bigint not null,
  kind varchar(20) not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  actor uuid not null,
  body uuid,
  role varchar(20) not null,
  words text,
  reason text,
  result varchar(20),
  amount_ore bigint
);

create index on query.tiltak_step (tiltak, position);

create table query.tiltak_funding (
  id uuid primary key,
  tiltak uuid not null,
  source text not null,
  applied_ore bigint not null,
  report_by date,
  granted_ore bigint,
  refused_because text,
  spent_ore bigint not null
);

create index on query.tiltak_funding (tiltak);
