package no.samspor.query.decision.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.CirculationAnswer;
import org.jspecify.annotations.Nullable;

/** A member who was asked, answered or dissented. */
@Entity
@Table(name = "decision_voice")
class VoiceRow {

    @Id
    String id;

    UUID decision;
    UUID member;

    @Enumerated(EnumType.STRING)
    @Nullable
    CirculationAnswer answer;

    boolean answered;

    @Nullable
    String text;

    static VoiceRow of(UUID decision, UserId member) {
        var row = new VoiceRow();
        row.id = id(decision, member);
        row.decision = decision;
        row.member = member.value();
        return row;
    }

    static String id(UUID decision, UserId member) {
        return decision + "/" + member;
    }
}
