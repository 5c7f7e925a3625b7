-- What the rules ask of the organisation. Written with the events in one transaction, and made again from them at any time.

create table command.directory_level (
  kommune varchar(4) not null,
  place smallint not null,
  level varchar(20) not null,
  decides varchar(20)[] not null,
  primary key (kommune, level)
);

create table command.directory_code (
  kommune varchar(4) not null,
  list varchar(20) not null,
  code varchar(40) not null,
  active boolean not null,
  primary key (kommune, list, code)
);

create table command.directory_body (
  body uuid primary key,
  kommune varchar(4) not null,
  kind varchar(24) not null,
  level varchar(20),
  from_day date not null,
  until_day date
);

create index on command.directory_body (kommune, level);

create table command.directory_seat (
  membership uuid primary key,
  body uuid not null references command.directory_body,
  holder uuid not null,
  role varchar(20) not null,
  position varchar(20) not null,
  from_day date not null,
  until_day date
);

create index on command.directory_seat (holder);
create index on command.directory_seat (body);
