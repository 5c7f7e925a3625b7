create table store.token (
  processor varchar(255) not null,
  segment integer not null,
  token bytea,
  token_type varchar(255),
  touched_at varchar(255),
  owner varchar(255),
  primary key (processor, segment)
);
comment on table store.token is 'How far each processor has come, and which node works on it.';

create table store.dead_letter (
  dead_letter_id varchar(255) primary key,
  processing_group varchar(255) not null,
  sequence_id varchar(255) not null,
  sequence_index bigint not null,
  message_type varchar(255) not null,
  event_id varchar(255) not null,
  event_ts varchar(255) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  aggregate_type varchar(255),
  aggregate_id varchar(255),
  seq bigint,
  token_type varchar(255),
  token bytea,
  enqueued_at varchar(255) not null,
  last_touched_at varchar(255),
  processing_since varchar(255),
  cause_type varchar(255),
  cause_message varchar(1023),
  diagnostics bytea,
  unique (processing_group, sequence_id, sequence_index)
);
comment on table store.dead_letter is 'Events that a handler failed on, and those of the same aggregate after them, until they are retried.';
