-- What an outside witness has signed that it saw, and that it had grown from what it saw before.
create table evidence.witnessed (
  log varchar(20) not null,
  size bigint not null,
  cosignatures text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (log, size)
);
create trigger is_for_ever before update or delete or truncate on evidence.witnessed
  for each statement execute function evidence.is_for_ever();
