-- what was brought to grensegrupper: the checked summaries that neighbours read, and nothing else of a case
create table query.matter (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  case_id uuid not null,
  number varchar(40) not null,
  from_body uuid not null,
  grensegruppe uuid not null,
  title text not null,
  question text not null,
  summary text not null,
  reason text not null,
  signed_by uuid not null,
  themes varchar(40)[] not null,
  area varchar(40) not null,
  brought_on date not null,
  answer text,
  answered_on date
);

create index on query.matter (grensegruppe, position desc);
create index on query.matter (kommune, position desc);
create index on query.matter (case_id);
