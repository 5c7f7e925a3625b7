create schema if not exists evidence;

create table evidence.leaf (
  kommune varchar(4) not null,
  number bigint not null,
  event_id uuid not null unique,
  hash bytea not null,
  primary key (kommune, number)
);
comment on table evidence.leaf is 'The events of a kommune in the order in which they were sealed. The hash is of the stored bytes, so erasing a key changes none.';

-- complete subtrees of two leaves and more
create table evidence.node (
  kommune varchar(4) not null,
  level int not null,
  number bigint not null,
  hash bytea not null,
  primary key (kommune, level, number)
);

create table evidence.checkpoint (
  kommune varchar(4) not null,
  size bigint not null,
  note text not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (kommune, size)
);
comment on column evidence.checkpoint.note is 'A C2SP tlog-checkpoint, signed. Whoever keeps one can have everything before it checked.';

create table evidence.signing_key (
  id uuid primary key,
  public_key bytea not null,
  wrapped bytea not null,
  made_at timestamptz not null default clock_timestamp()
);

-- every event up to here is a leaf, and none can come any more
create table evidence.sealed (
  one boolean primary key default true check (one),
  position bigint not null
);
insert into evidence.sealed (position) values (0);

create function evidence.is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'evidence is never changed or removed';
end $$;
create trigger is_for_ever before update or delete or truncate on evidence.leaf
  for each statement execute function evidence.is_for_ever();
create trigger is_for_ever before update or delete or truncate on evidence.node
  for each statement execute function evidence.is_for_ever();
create trigger is_for_ever before update or delete or truncate on evidence.checkpoint
  for each statement execute function evidence.is_for_ever();
create trigger is_for_ever before update or delete or truncate on evidence.signing_key
  for each statement execute function evidence.is_for_ever();
