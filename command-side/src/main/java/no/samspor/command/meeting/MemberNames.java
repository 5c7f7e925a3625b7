package no.samspor.command.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspor.command.organisation.Directory;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What those who sit in a body are called. A guest's name is sealed once it is in a command, so it is looked at first.
 */
@Component
class MemberNames {

    private final Directory directory;
    private final EventStore events;
    private final TextOpener opener;

    MemberNames(Directory directory, EventStore events, TextOpener opener) {
        this.directory = directory;
        this.events = events;
        this.opener = opener;
    }

    /** @throws GuestIsMember when one of them has the name of somebody who sits in the body that day */
    void mustNotHold(@Nullable List<GuestRequest> guests, @Nullable BodyId body, Kommunenummer kommune, LocalDate on) {
        if (guests == null || guests.isEmpty() || body == null) {
            return;
        }
        var names = of(body, kommune, on);
        for (var i = 0; i < guests.size(); i++) {
            if (names.contains(plain(guests.get(i).name()))) {
                throw new GuestIsMember("guests[" + i + "].name");
            }
        }
    }

    private Set<String> of(BodyId body, Kommunenummer kommune, LocalDate on) {
        var seats = directory.seats(body, on).stream()
                .map(Directory.Seat::membership)
                .collect(Collectors.toSet());
        var appointed = new ArrayList<MemberAppointed>();
        var stream = events.readEvents(KommuneId.of(kommune).toString(), 0);
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof MemberAppointed member && seats.contains(member.membership())) {
                appointed.add(member);
            }
        }
        return opener.open(appointed).stream()
                .map(MemberAppointed.class::cast)
                .map(MemberAppointed::name)
                .filter(ProtectedText.Readable.class::isInstance)
                .map(name -> plain(((ProtectedText.Readable) name).text()))
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
