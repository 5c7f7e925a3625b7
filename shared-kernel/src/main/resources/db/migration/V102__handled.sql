create table store.handled (
  processor varchar(255) primary key,
  events bigint not null
);
comment on table store.handled is 'How many events each processor was given since its last replay, counted in the transaction that moves its token on.';
