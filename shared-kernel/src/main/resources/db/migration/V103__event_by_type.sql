-- whether a view has everything it folds is asked by type, by each reader who waits for what was just stored
create index event_by_type on store.event (payload_type, global_index);
