-- what was the last event by a moment, as quick after ten years as after one
create index event_by_time on store.event (ts);
