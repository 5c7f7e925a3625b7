create table store.event (
  global_index bigint generated always as identity (cache 1) primary key,
  event_id uuid not null unique,
  aggregate_id uuid not null,
  seq bigint not null,
  aggregate_type varchar(64) not null,
  ts timestamptz not null,
  written_at timestamptz not null default clock_timestamp(),
  payload_type varchar(200) not null,
  payload_revision varchar(32),
  payload json not null,
  meta_data json not null,
  unique (aggregate_id, seq)
);
comment on table store.event is 'What happened, for ever. json, not jsonb: the exact stored bytes are evidence.';
comment on column store.event.ts is 'When it was recorded, by the clock of Samspor.';
comment on column store.event.written_at is 'When the row was written, by the clock of the database; tells a gap that may still be filled from one that never will.';

create function store.events_are_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'stored events are never changed or removed';
end $$;
create trigger events_are_for_ever before update or delete or truncate on store.event
  for each statement execute function store.events_are_for_ever();

create table store.snapshot (
  aggregate_id uuid not null,
  seq bigint not null,
  event_id uuid not null,
  aggregate_type varchar(64) not null,
  ts timestamptz not null,
  payload_type varchar(200) not null,
  payload_revision varchar(64),
  payload json not null,
  meta_data json not null,
  primary key (aggregate_id, seq)
);
