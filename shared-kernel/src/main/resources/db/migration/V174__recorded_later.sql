-- Whether an event was recorded on a later day than that on which it happened, as days are counted in Norway.
create function store.recorded_later(ts timestamptz, meta_data json) returns boolean language sql immutable parallel safe
return meta_data ->> 'occurredOn' < to_char(ts at time zone 'Europe/Oslo', 'YYYY-MM-DD');

create index event_recorded_later on store.event ((meta_data ->> 'kommune'), global_index)
  where store.recorded_later(ts, meta_data);
