package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.List;
import no.samspor.command.platform.Seats;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.UserId;
import org.springframework.stereotype.Component;

/** What a person may act as: the seats they hold that day. */
@Component
class DirectorySeats implements Seats {

    private final Directory directory;

    DirectorySeats(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<Actor> heldBy(UserId user, LocalDate on) {
        return directory.seatsOf(user, on).stream()
                .map(seat -> new Actor(seat.user(), seat.role(), seat.body(), seat.level(), seat.kommune()))
                .toList();
    }
}
