-- What each row of a view was at each position: beside every table of a view lies one with its past, written by the database
-- itself, and in the schema query_then a view of the same name that shows the rows as of the position which the session sets.
-- Whoever reads with query_then before query in its search path reads the past with the same statements as now.
create schema if not exists query_then;

-- Which position a session reads as of. It fails when none is set.
create function query.as_of() returns bigint language sql stable as
  $$ select current_setting('samspor.as_of')::bigint $$;

-- Gives the table of a view its past, empty; again, after the table was changed.
create function query.keep_past(name text) returns void language plpgsql as $body$
declare
  past text := name || '_past';
  key text;
  columns text;
  spread text;
  plain record;
begin
  execute format('drop table if exists query.%I cascade', past);
  select string_agg(format('%1$I = old.%1$I', a.attname), ' and '), string_agg(format('%I', a.attname), ', ')
    into key, columns
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = format('query.%I', name)::regclass and i.indisprimary;

  -- a row held from one position, that included, to another, that not included
  execute format('create table query.%I (held_from bigint not null, held_until bigint not null, like query.%I)', past, name);
  execute format('create index on query.%I (%s, held_from)', past, columns);
  for plain in
    select regexp_replace(d, '^.* (USING .*)$', '\1') as rest
    from pg_index i, pg_get_indexdef(i.indexrelid) d
    where i.indrelid = format('query.%I', name)::regclass and not i.indisprimary
  loop
    execute format('create index on query.%I %s', past, plain.rest);
  end loop;

  -- no schema before the names: a view that is rebuilt beside the one in use keeps its own past
  execute format($f$
    create or replace function query.%1$I() returns trigger language plpgsql as $t$
    declare
      at bigint := current_setting('samspor.position')::bigint;
      held bigint;
    begin
      if tg_op = 'UPDATE' and new is not distinct from old then
        return null;
      end if;
      if tg_op <> 'INSERT' then
        delete from %2$I where %3$s and held_until = %4$s and held_from = at;
        update %2$I set held_until = greatest(at, held_from) where %3$s and held_until = %4$s returning held_until into held;
      end if;
      if tg_op <> 'DELETE' then
        insert into %2$I select coalesce(held, at), %4$s, new.*;
      end if;
      return null;
    end $t$
  $f$, 'keep_' || past, past, key, '9223372036854775807');
  execute format('drop trigger if exists keep_past on query.%I', name);
  execute format(
    'create trigger keep_past after insert or update or delete on query.%I for each row execute function query.%I()',
    name, 'keep_' || past);

  select string_agg(format('%I', attname), ', ' order by attnum) into spread
    from pg_attribute
    where attrelid = format('query.%I', name)::regclass and attnum > 0 and not attisdropped;
  execute format(
    'create view query_then.%I as select %s from query.%I where held_from <= query.as_of() and held_until > query.as_of()',
    name, spread, past);
end $body$;

select query.keep_past(tablename)
  from (select tablename from pg_tables where schemaname = 'query' and tablename <> 'progress' order by tablename) views;

-- what is folded already is folded again at the next start
do $$
declare
  folded record;
begin
  for folded in select tablename from pg_tables where schemaname = 'query' and tablename <> 'progress' loop
    execute format('truncate query.%I', folded.tablename);
  end loop;
end $$;
delete from store.handled where processor in (select view from query.progress);
delete from store.dead_letter where processing_group in (select view from query.progress);
delete from store.token where processor in (select view from query.progress);
delete from query.progress;
