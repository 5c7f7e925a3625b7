package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.List;
import no.samspor.command.platform.Seats;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a person may act as: the seats they hold that day; and those who run this Samspor may set up kommuner. */
@Component
class DirectorySeats implements Seats {

    private final Directory directory;
    private final List<String> operators;

    /** @param operators user ids, by the setting {@code samspor.operators} */
    DirectorySeats(Directory directory, @Value("${samspor.operators:}") List<String> operators) {
        this.directory = directory;
        this.operators = List.copyOf(operators);
    }

    @Override
    public List<Actor> heldBy(UserId user, LocalDate on) {
        return directory.seatsOf(user, on).stream()
                .map(seat -> new Actor(seat.user(), seat.role(), seat.body(), seat.level(), seat.kommune()))
                .toList();
    }

    @Override
    public boolean isOperator(UserId user) {
        return operators.contains(user.toString());
    }
}
