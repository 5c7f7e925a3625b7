package no.samspor.query.tiltak.board;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what a tiltak is made of, each in the order in which it was recorded. */
interface TiltakParts extends Repository<TiltakRow, UUID> {

    @Query("select s from StepRow s where s.tiltak = :tiltak order by s.position")
    List<StepRow> steps(UUID tiltak);

    @Query("select f from FundingRow f where f.tiltak = :tiltak order by f.id")
    List<FundingRow> funding(UUID tiltak);

    @Query("select r from ResourceRow r where r.tiltak = :tiltak order by r.position")
    List<ResourceRow> resources(UUID tiltak);

    @Query("select i from IndicatorRow i where i.tiltak = :tiltak order by i.position")
    List<IndicatorRow> indicators(UUID tiltak);

    @Query("select m from MeasurementRow m where m.tiltak = :tiltak order by m.position")
    List<MeasurementRow> measurements(UUID tiltak);

    @Query("select f from FundingRow f join TiltakRow t on t.id = f.tiltak where t.kommune = :kommune order by f.id")
    List<FundingRow> fundingOf(String kommune);

    @Query("select coalesce(sum(t.spentOre), 0) from TiltakRow t where t.kommune = :kommune")
    long spentOf(String kommune);
}
