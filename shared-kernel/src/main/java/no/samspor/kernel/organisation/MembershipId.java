package no.samspor.kernel.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;

/** One person in one role in one body over one period; derived from these, so that it exists once. */
public record MembershipId(@JsonValue UUID value) {

    private static final UUID NAMESPACE = UUID.fromString("0f5c4b66-83d5-5f6c-8f43-5d2b0a5f7c29");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MembershipId {}

    /** Version 5 of RFC 9562. */
    public static MembershipId of(UserId user, BodyId body, Role role, LocalDate from) {
        var name = user + "/" + body + "/" + role + "/" + from;
        return new MembershipId(Generators.nameBasedGenerator(NAMESPACE).generate(name));
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MembershipId of(String text) {
        return new MembershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
