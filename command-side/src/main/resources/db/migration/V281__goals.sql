-- Which goals a kommune has set: the rules ask before something serves one. Written with the events in one transaction.
create table command.goal (
    goal uuid primary key,
    kommune varchar(4) not null
);

insert into command.goal (goal, kommune)
select distinct on (goal) goal, kommune
from (
    select (payload ->> 'goal')::uuid as goal, meta_data ->> 'kommune' as kommune, global_index
    from store.event
    where payload_type = 'no.samspor.kernel.plan.GoalSet'
) named
order by goal, global_index;
