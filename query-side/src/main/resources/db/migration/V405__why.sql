-- What came of what: the lines along which «hvorfor finnes dette?» is followed.
create table query.why_line (
  id varchar(80) primary key,
  kommune varchar(4) not null,
  thing uuid not null,
  thing_kind varchar(20) not null,
  behind uuid not null,
  behind_kind varchar(20) not null
);

create index on query.why_line (thing);
create index on query.why_line (behind);

select query.keep_past('why_line');
