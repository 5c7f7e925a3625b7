-- kommuner, their lists, bodies and seats, as they are shown

create table query.kommune (
  number varchar(4) primary key,
  name varchar(200) not null,
  levels varchar(20)[] not null,
  version bigint not null
);

create table query.code (
  id varchar(80) primary key,
  kommune varchar(4) not null,
  list varchar(20) not null,
  code varchar(40) not null,
  place int not null,
  name varchar(200) not null,
  active boolean not null
);

create index on query.code (kommune, list, place);

create table query.body (
  id uuid primary key,
  kommune varchar(4) not null,
  kind varchar(24) not null,
  level varchar(20),
  name varchar(200) not null,
  meetings_per_year int not null,
  shared_with varchar(4)[] not null,
  from_day date not null,
  until_day date,
  appointed_by uuid,
  mandate text,
  deadline date,
  report text
);

create index on query.body (kommune);

create table query.seat (
  id uuid primary key,
  kommune varchar(4) not null,
  body uuid not null,
  holder uuid not null,
  name text not null,
  title text not null,
  role varchar(20) not null,
  position varchar(20) not null,
  from_day date not null,
  until_day date
);

create index on query.seat (body);
create index on query.seat (holder);

create table query.person (
  id uuid primary key,
  name text not null
);
