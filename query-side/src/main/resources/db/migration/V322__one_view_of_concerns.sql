-- Lists read the rows that the page of one concern reads. Everything here is folded again at the next start.
drop table query.concern_board;

truncate query.concern;
alter table query.concern add position bigint not null;
create index concern_of_kommune on query.concern (kommune, position desc);
create index concern_of_reporter on query.concern (reporter, position desc);

delete from query.progress where view in ('concern', 'concern-board');
delete from store.handled where processor in ('concern', 'concern-board');
delete from store.dead_letter where processing_group in ('concern', 'concern-board');
delete from store.token where processor in ('concern', 'concern-board');
