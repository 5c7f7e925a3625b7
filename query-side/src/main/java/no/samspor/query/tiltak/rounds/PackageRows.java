package no.samspor.query.tiltak.rounds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads packages, the earliest first. */
interface PackageRows extends Repository<PackageRow, UUID> {

    @Query("select p from PackageRow p where p.kommune = :kommune order by p.position")
    List<PackageRow> all(String kommune);

    @Query("select p from PackageRow p where p.id = :id and p.kommune = :kommune")
    Optional<PackageRow> one(UUID id, String kommune);

    @Query("select p from PackageRow p where p.firstRound = :firstRound order by p.position")
    List<PackageRow> rounds(UUID firstRound);
}
