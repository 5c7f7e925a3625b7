-- What the processes must know to carry items over to a body's next meeting. Written with the events in one transaction.
create table command.agenda (
    meeting uuid primary key,
    body uuid not null,
    day date not null,
    from_time time not null,
    life varchar(10) not null
);

create index on command.agenda (body);

create table command.agenda_item (
    item uuid primary key,
    meeting uuid not null references command.agenda,
    place int not null,
    outcome varchar(10),
    -- where it stands now; an item is carried over once
    carried_to uuid
);

create index on command.agenda_item (meeting);
