create table keys.text_key (
  key_id uuid primary key,
  wrapped bytea,
  created_at timestamptz not null default now(),
  erased_at timestamptz,
  erased_basis text,
  check (num_nonnulls(wrapped, erased_at) = 1),
  check ((erased_at is null) = (erased_basis is null))
);
comment on table keys.text_key is 'One wrapped key per text, or per person for what identifies them. Erased: the key is destroyed, the row stays as a tombstone.';

create table keys.text_subject (
  key_id uuid not null references keys.text_key,
  person uuid not null,
  primary key (key_id, person)
);
create index on keys.text_subject (person);

create function keys.tombstone_stays() returns trigger language plpgsql as $$
begin
  if old.erased_at is not null or tg_op = 'DELETE' then
    raise exception 'a text key is never minted again, changed after erasure or deleted';
  end if;
  return new;
end $$;
create trigger tombstone_stays before update or delete on keys.text_key for each row execute function keys.tombstone_stays();
