create table query.audit_trail (
  stream uuid primary key,
  kommune varchar(4) not null,
  cases uuid[] not null
);
create index on query.audit_trail using gin (cases);
comment on table query.audit_trail is 'Which cases a stored stream belongs to: where the auditor finds the events of a case. It holds none of them.';

create table query.audit_case (
  case_id uuid primary key,
  kommune varchar(4) not null,
  number varchar(40) not null,
  title text not null,
  closed boolean not null,
  opened_on date not null,
  changed_at timestamptz not null,
  position bigint not null
);
create index on query.audit_case (kommune, position desc);
comment on column query.audit_case.position is 'Of the newest event that belongs to the case.';
