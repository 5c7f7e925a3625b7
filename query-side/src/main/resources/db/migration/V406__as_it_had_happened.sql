-- The rows as they would have been on a day, had everything been recorded at once: those of then, and over them what events
-- that were recorded later made of some. A reading is such a set of rows. In query_happened lies for every table of a view
-- one with the rows that a reading changed, and a view of the same name that shows them over those of query_then.
create schema query_happened;

create table query_happened.reading (
  id bigint generated always as identity primary key,
  kommune varchar(4) not null,
  day date not null,
  recorded bigint not null,
  later varchar(32) not null,
  made timestamptz not null default clock_timestamp(),
  unique (kommune, day, recorded, later)
);
comment on column query_happened.reading.recorded is 'Position of the last event that had been recorded by the end of the day.';
comment on column query_happened.reading.later is 'Which events were recorded later: a digest of their positions.';

-- Which reading a session sees. It fails when none is set.
create function query.reading() returns bigint language sql stable as
  $$ select current_setting('samspor.reading')::bigint $$;

-- The rows of a view as of the position which the session sets, and as of the reading.
create or replace function query.show_then(name text) returns void language plpgsql as $body$
declare
  changed text := name || '_changed';
  all_columns text;
  key_columns text;
  same_key text;
  key_of_new text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum) into all_columns
    from pg_attribute
    where attrelid = format('query.%I', name)::regclass and attnum > 0 and not attisdropped;
  select string_agg(format('%I', a.attname), ', '), string_agg(format('c.%1$I = t.%1$I', a.attname), ' and '),
      string_agg(format('%1$I = new.%1$I', a.attname), ' and ')
    into key_columns, same_key, key_of_new
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = format('query.%I', name)::regclass and i.indisprimary;

  execute format('drop view if exists query_happened.%I', name);
  execute format('drop view if exists query_then.%I', name);
  execute format(
    'create view query_then.%I as select %s from query.%I where held_from <= query.as_of() and held_until > query.as_of()',
    name, all_columns, name || '_past');

  delete from query_happened.reading;
  execute format('drop table if exists query_happened.%I', changed);
  execute format($f$
    create table query_happened.%1$I (
      reading bigint not null references query_happened.reading on delete cascade,
      gone boolean not null,
      like query.%2$I,
      primary key (reading, %3$s))
  $f$, changed, name, key_columns);
  execute format($f$
    create view query_happened.%1$I as
      select %2$s from query_then.%1$I t
        where not exists (select from query_happened.%3$I c where c.reading = query.reading() and %4$s)
      union all
      select %2$s from query_happened.%3$I where reading = query.reading() and not gone
  $f$, name, all_columns, changed, same_key);
  execute format($f$
    create or replace function query_happened.%1$I() returns trigger language plpgsql as $t$
    begin
      if tg_op = 'DELETE' then
        insert into query_happened.%2$I select query.reading(), true, old.*
          on conflict (reading, %3$s) do update set gone = true;
        return old;
      end if;
      delete from query_happened.%2$I where reading = query.reading() and %4$s;
      insert into query_happened.%2$I select query.reading(), false, new.*;
      return new;
    end $t$
  $f$, 'change_' || name, changed, key_columns, key_of_new);
  execute format(
    'create trigger change instead of insert or update or delete on query_happened.%I for each row execute function query_happened.%I()',
    name, 'change_' || name);
end $body$;

-- The table beside, and its past, in the place of the one in use; who makes a reading ends first.
create or replace function query.take_beside(name text) returns void language plpgsql as $body$
begin
  lock table query_happened.reading in exclusive mode;
  execute format('drop view query_happened.%I', name);
  execute format('drop view query_then.%I', name);
  execute format('drop table query.%I, query.%I', name, name || '_past');
  execute format('alter table query_beside.%I set schema query', name);
  execute format('alter table query_beside.%I set schema query', name || '_past');
  perform query.show_then(name);
end $body$;

-- Gives the table of a view its past, empty, and shows it; again, after the table was changed.
alter function query.keep_past(text) rename to lay_past;
create function query.keep_past(name text) returns void language plpgsql as $body$
begin
  perform query.lay_past(name);
  perform query.show_then(name);
end $body$;

select query.show_then(tablename)
  from (
    select tablename from pg_tables
    where schemaname = 'query' and exists (
      select from pg_views v where v.schemaname = 'query_then' and v.viewname = tablename
    )
    order by tablename
  ) views;
