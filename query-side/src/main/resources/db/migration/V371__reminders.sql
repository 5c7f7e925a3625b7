-- when whoever is to do it was reminded; nobody was before this
alter table query.inbox_task add reminded date;
alter table query.decision_receiver add reminded_on date;
