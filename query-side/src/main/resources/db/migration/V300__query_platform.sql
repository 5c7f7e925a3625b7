create schema if not exists query;

-- how far each view has come, written in the transaction of its rows
create table query.progress (
  view varchar(80) primary key,
  position bigint not null,
  gaps bigint[] not null
);
