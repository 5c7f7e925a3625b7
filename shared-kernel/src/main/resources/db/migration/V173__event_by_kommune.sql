-- who did what in a kommune, the newest first or the oldest, and what is the last that it recorded
create index event_by_kommune on store.event ((meta_data ->> 'kommune'), global_index);
-- the same of one person; set-up and memberships belong to no matter, and are asked for by nobody
create index event_by_person on store.event ((meta_data ->> 'kommune'), (meta_data ->> 'actor'), global_index)
  where payload_type not like 'no.samspor.kernel.organisation.%';
