-- decisions as they stand, whom they were carried to, and what members said of them

create table query.decision (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  version bigint not null,
  number varchar(20) not null,
  status varchar(20) not null,
  way varchar(20),
  result varchar(20),
  kind varchar(20) not null,
  body uuid not null,
  level varchar(20) not null,
  about_case uuid,
  title text not null,
  text text not null,
  reason text not null,
  responsible uuid not null,
  deadline date,
  statutory boolean not null,
  legal_ground varchar(200),
  meeting text,
  mandate text,
  present uuid[] not null,
  members_in_all int not null,
  answer_by date,
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_in uuid not null,
  confirmed_on date,
  confirmed_by uuid,
  carried_out_on date,
  carried_out_by uuid,
  outcome text,
  ended_on date,
  superseded_by uuid,
  end_reason text
);

create index on query.decision (kommune, decided_on desc, position desc);
create index on query.decision (about_case);

create table query.decision_receiver (
  id varchar(80) primary key,
  decision uuid not null,
  body uuid not null,
  told_on date not null,
  message text,
  acknowledge_by date not null,
  acknowledged_on date,
  acknowledged_by uuid
);

create index on query.decision_receiver (decision);

create table query.decision_voice (
  id varchar(80) primary key,
  decision uuid not null,
  member uuid not null,
  answer varchar(20),
  answered boolean not null,
  text text
);

create index on query.decision_voice (decision);
