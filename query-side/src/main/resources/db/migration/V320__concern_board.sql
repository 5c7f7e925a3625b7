-- Lists of concerns. No text that a person wrote.
create table query.concern_board (
    id uuid primary key,
    kommune varchar(4) not null,
    position bigint not null,
    version bigint not null,
    number varchar(20) not null,
    reporter uuid not null,
    service uuid not null,
    themes varchar(40)[] not null,
    area varchar(40) not null,
    severity varchar(20) not null,
    state varchar(20) not null,
    asked boolean not null,
    seen_on date not null,
    registered_at timestamptz not null,
    answer_due_on date,
    answered_on date
);

create index concern_board_of_kommune on query.concern_board (kommune, position desc);
create index concern_board_of_reporter on query.concern_board (reporter, position desc);
