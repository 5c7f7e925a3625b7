-- what is promised by a day, as db-scheduler keeps it; in the transaction of the event that promised it
create table command.deadline (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index on command.deadline (execution_time);
create index on command.deadline (last_heartbeat);
