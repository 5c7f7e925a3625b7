-- the møtebok: meetings, their agenda and minutes as they were made, and the tasks that were given.
-- What is said at utførende level stands in agenda_words alone, which nobody above that level reads.

create table query.meeting (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  version bigint not null,
  number varchar(20) not null,
  body uuid not null,
  level varchar(20),
  state varchar(20) not null,
  held_on date not null,
  begins time not null,
  ends time not null,
  place text,
  places int not null,
  reason text,
  invited uuid[] not null,
  invited_on date,
  message text,
  opened_at timestamptz,
  saved_at timestamptz,
  closed_at timestamptz,
  recorded_by uuid,
  approved_on date,
  approved_by uuid
);

create index on query.meeting (kommune, held_on desc);
create index on query.meeting (body, held_on desc);

create table query.agenda_item (
  id uuid primary key,
  meeting uuid not null,
  place int not null,
  title text,
  note text,
  subject_kind varchar(20),
  subject uuid,
  carried_meeting uuid,
  carried_item uuid,
  times_deferred int not null,
  shielded varchar(200),
  withdrawn boolean not null,
  outcome varchar(20),
  decision uuid,
  decision_number varchar(20),
  decision_title text,
  decision_text text,
  decision_reason text,
  result varchar(20),
  responsible uuid,
  deadline date,
  legal_ground varchar(200)
);

create index on query.agenda_item (meeting, place);

create table query.agenda_words (
  id uuid primary key,
  meeting uuid not null,
  title text not null,
  note text
);

create index on query.agenda_words (meeting);

create table query.agenda_dissent (
  id varchar(80) primary key,
  meeting uuid not null,
  item uuid not null,
  member uuid not null,
  text text not null
);

create index on query.agenda_dissent (meeting);

create table query.agenda_tiltak (
  id uuid primary key,
  meeting uuid not null,
  item uuid not null,
  place int not null,
  title text not null,
  responsible uuid not null,
  start_by date,
  amount_ore bigint
);

create index on query.agenda_tiltak (meeting);

create table query.attendance (
  id varchar(80) primary key,
  meeting uuid not null,
  member uuid not null,
  present boolean not null,
  came_at timestamptz,
  left_at timestamptz
);

create index on query.attendance (meeting);

create table query.meeting_guest (
  id varchar(80) primary key,
  meeting uuid not null,
  place int not null,
  name text not null,
  comes_from text not null,
  came boolean not null
);

create index on query.meeting_guest (meeting);

create table query.correction (
  id uuid primary key,
  meeting uuid not null,
  item uuid,
  position bigint not null,
  text text not null,
  reason text not null,
  corrected_on date not null,
  corrected_by uuid not null
);

create index on query.correction (meeting);

create table query.task (
  id uuid primary key,
  kommune varchar(4) not null,
  position bigint not null,
  version bigint not null,
  state varchar(20) not null,
  title text not null,
  given_by uuid,
  responsible uuid not null,
  person uuid,
  deadline date not null,
  given_on date not null,
  meeting uuid,
  item uuid,
  decision uuid,
  ended_on date,
  words text
);

create index on query.task (kommune, deadline);
create index on query.task (meeting);

-- the meeting, and the item, that a decision was made under
alter table query.decision add column at_meeting uuid;
alter table query.decision add column at_item uuid;

-- «siden sist»: what changed, by event position, and what was promised. Lifts, decisions, tiltak and tasks by their titles,
-- concerns by nothing but that there was one.

create table query.since_change (
  id varchar(120) primary key,
  kommune varchar(4) not null,
  position bigint not null,
  kind varchar(20) not null,
  level varchar(20),
  body uuid,
  subject uuid not null,
  title text,
  detail text,
  happened_on date not null
);

create index on query.since_change (kommune, position);

create table query.since_promise (
  id varchar(120) primary key,
  kommune varchar(4) not null,
  kind varchar(20) not null,
  level varchar(20),
  body uuid,
  responsible uuid not null,
  subject uuid not null,
  title text not null,
  due date not null
);

create index on query.since_promise (kommune, due);

create table query.since_subject (
  id uuid primary key,
  title text not null,
  level varchar(20),
  body uuid,
  responsible uuid,
  start_by date,
  told uuid[] not null
);

create table query.since_meeting (
  id uuid primary key,
  kommune varchar(4) not null,
  body uuid not null,
  held_on date not null,
  closed_position bigint,
  approved boolean not null,
  open uuid[] not null
);

create index on query.since_meeting (body, closed_position desc);

create table query.since_deferred (
  id uuid primary key,
  body uuid not null,
  meeting uuid not null,
  title text not null,
  times int not null,
  waits boolean not null
);

create index on query.since_deferred (body);
