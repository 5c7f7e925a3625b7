-- What the processes must know to tell whoever raised a concern what came of it.
create table command.concern_of_case (
    case_id uuid not null,
    concern uuid not null,
    primary key (case_id, concern)
);

create table command.tiltak_of_case (
    tiltak uuid primary key,
    case_id uuid not null
);
