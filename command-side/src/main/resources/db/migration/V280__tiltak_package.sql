-- Which packages of tiltak a kommune has: the rules ask before a tiltak joins one. Written with the events in one transaction.
create table command.tiltak_package (
    pack uuid primary key,
    kommune varchar(4) not null
);

insert into command.tiltak_package (pack, kommune)
select distinct on (pack) pack, kommune
from (
    select (payload ->> 'pack')::uuid as pack, meta_data ->> 'kommune' as kommune, global_index
    from store.event
    where payload_type in ('no.samspor.kernel.tiltak.TiltakProposed', 'no.samspor.kernel.tiltak.PackageRepeated')
) named
where pack is not null
order by pack, global_index;
