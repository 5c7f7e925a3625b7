package no.samspor.query.casework.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.MemberView;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Who can be made responsible for a case: everyone with a seat, once, with their title. */
@Component
public class Staff {

    private final Organisation organisation;

    Staff(Organisation organisation) {
        this.organisation = organisation;
    }

    public List<Named> on(Kommunenummer kommune, LocalDate day) {
        Map<String, Named> people = new LinkedHashMap<>();
        for (var body : organisation.bodies(kommune, day)) {
            for (var member : organisation.members(body.id(), day)) {
                if (member.role() == Role.COORDINATOR
                        || member.role() == Role.FIELD_WORKER
                        || member.role() == Role.MEMBER) {
                    people.putIfAbsent(member.user().toString(), named(member));
                }
            }
        }
        return List.copyOf(people.values());
    }

    private static Named named(MemberView member) {
        return new Named(member.user().toString(), member.name() + ", " + member.title());
    }
}
