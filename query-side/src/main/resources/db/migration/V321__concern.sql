-- A concern whole, with its texts: for its reporter, the koordinator and the auditor only.
create table query.concern (
    id uuid primary key,
    kommune varchar(4) not null,
    version bigint not null,
    number varchar(20) not null,
    reporter uuid not null,
    service uuid not null,
    subject varchar(20) not null,
    themes varchar(40)[] not null,
    seen text not null,
    area varchar(40) not null,
    youngest int not null,
    oldest int not null,
    headcount varchar(20) not null,
    severity varchar(20) not null,
    done_so_far text,
    ground_code varchar(40),
    ground_text varchar(200),
    ground_valid_from date,
    seen_on date not null,
    registered_at timestamptz not null,
    state varchar(20) not null,
    asked boolean not null,
    answer_due_on date,
    answered_on date
);

-- What has happened to it, one row for each event.
create table query.concern_step (
    id uuid primary key,
    concern uuid not null,
    position bigint not null,
    kind varchar(30) not null,
    person uuid not null,
    role varchar(20) not null,
    body uuid,
    occurred_on date not null,
    recorded_at timestamptz not null,
    said text,
    closing_reason varchar(30),
    case_id uuid,
    answer_cause varchar(30),
    due_on date
);

create index concern_step_of_concern on query.concern_step (concern, position);

-- The cases that concerns can be linked to, and what linked ones are called.
create table query.concern_case (
    id uuid primary key,
    kommune varchar(4) not null,
    number varchar(20) not null,
    title text not null,
    open boolean not null
);

create index concern_case_of_kommune on query.concern_case (kommune, number) where open;
