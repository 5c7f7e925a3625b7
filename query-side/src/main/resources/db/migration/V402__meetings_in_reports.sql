-- An årsrapport counts meetings too. What is folded already is folded again at the next start.
truncate query.annual_report, query.year_fact;

alter table query.year_fact add body uuid;

delete from query.progress where view = 'annual-report';
delete from store.handled where processor = 'annual-report';
delete from store.dead_letter where processing_group = 'annual-report';
delete from store.token where processor = 'annual-report';
