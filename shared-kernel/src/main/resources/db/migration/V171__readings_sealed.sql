-- Besides its events a kommune's readings are sealed, in a log of their own: 4999 and 4999/innsyn.
alter table evidence.leaf rename column kommune to log;
alter table evidence.leaf alter column log type varchar(20);
alter table evidence.leaf rename column event_id to entry;
comment on table evidence.leaf is 'The events, or the readings, of a kommune in the order in which they were sealed. The hash is of the stored bytes, so erasing a key changes none.';
alter table evidence.node rename column kommune to log;
alter table evidence.node alter column log type varchar(20);
alter table evidence.checkpoint rename column kommune to log;
alter table evidence.checkpoint alter column log type varchar(20);

alter table evidence.sealed drop column one;
alter table evidence.sealed add column what varchar(20) primary key default 'EVENTS';
alter table evidence.sealed alter column what drop default;
insert into evidence.sealed (position, what) values (0, 'READINGS');
