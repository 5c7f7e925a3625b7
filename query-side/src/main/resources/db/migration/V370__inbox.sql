-- what is open, for whom and until when; what it is about stands beside it.
-- Nothing in it was written for utførende level alone: members above read here too.

create table query.inbox_subject (
  id uuid primary key,
  kommune varchar(4) not null,
  number varchar(40),
  title text,
  level varchar(20),
  body uuid,
  person uuid,
  themes varchar(40)[] not null,
  area varchar(40),
  start_by date,
  evaluate_by date,
  bodies uuid[] not null,
  people uuid[] not null
);

create table query.inbox_task (
  id varchar(140) primary key,
  kommune varchar(4) not null,
  kind varchar(40) not null,
  subject uuid not null,
  body uuid,
  person uuid,
  since date not null,
  due date
);

create index on query.inbox_task (kommune, due);
create index on query.inbox_task (body);
create index on query.inbox_task (person);
