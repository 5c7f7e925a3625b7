-- A view is rebuilt beside the one in use: in query_beside lie its tables while they are filled, and in one transaction they take
-- the place of those in query.
create schema if not exists query_beside;

-- The rows of a view as of the position which the session sets.
create function query.show_then(name text) returns void language plpgsql as $body$
declare
  columns text;
begin
  select string_agg(format('%I', attname), ', ' order by attnum) into columns
    from pg_attribute
    where attrelid = format('query.%I', name)::regclass and attnum > 0 and not attisdropped;
  execute format('drop view if exists query_then.%I', name);
  execute format(
    'create view query_then.%I as select %s from query.%I where held_from <= query.as_of() and held_until > query.as_of()',
    name, columns, name || '_past');
end $body$;

-- An empty table of the same form beside, with a past of its own.
create function query.lay_beside(name text) returns void language plpgsql as $body$
begin
  execute format('drop table if exists query_beside.%I, query_beside.%I', name, name || '_past');
  execute format('create table query_beside.%1$I (like query.%1$I including all)', name);
  execute format('create table query_beside.%1$I (like query.%1$I including all)', name || '_past');
  execute format(
    'create trigger keep_past after insert or update or delete on query_beside.%I for each row execute function query.%I()',
    name, 'keep_' || name || '_past');
end $body$;

-- The table beside, and its past, in the place of the one in use.
create function query.take_beside(name text) returns void language plpgsql as $body$
begin
  execute format('drop view query_then.%I', name);
  execute format('drop table query.%I, query.%I', name, name || '_past');
  execute format('alter table query_beside.%I set schema query', name);
  execute format('alter table query_beside.%I set schema query', name || '_past');
  perform query.show_then(name);
end $body$;
