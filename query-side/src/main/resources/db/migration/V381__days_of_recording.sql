-- A concern counts on the day it was recorded. The facts are folded again at the next start.
truncate query.fact_concern, query.fact_lift, query.fact_decision, query.fact_money, query.fact_set_aside;

delete from query.progress where view = 'figures';
delete from store.handled where processor = 'figures';
delete from store.dead_letter where processing_group = 'figures';
delete from store.token where processor = 'figures';
