create schema if not exists access;

create table access.reading (
  number bigint generated always as identity (cache 1) primary key,
  id uuid not null unique,
  kommune varchar(4) not null,
  at timestamptz not null,
  written_at timestamptz not null default clock_timestamp(),
  reader uuid not null,
  role varchar(20) not null,
  body uuid,
  level varchar(20),
  purpose varchar(20) not null,
  address varchar(200) not null,
  subject varchar(80),
  as_of bigint
);
comment on table access.reading is 'Who has read what, as what and why. Written before anything is shown.';
comment on column access.reading.address is 'As the program knows it, with {id} in place of what was read: an address holds no words of people.';

create index on access.reading (kommune, number desc);
create index on access.reading (kommune, reader, number desc);
create index on access.reading (kommune, subject, number desc) where subject is not null;

create function access.is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'the access log is never changed or shortened';
end $$;
create trigger is_for_ever before update or delete or truncate on access.reading
  for each statement execute function access.is_for_ever();
