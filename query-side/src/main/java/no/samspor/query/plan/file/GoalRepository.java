package no.samspor.query.plan.file;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<GoalRow, String> {

    List<GoalRow> findByPlan(UUID plan);
}
