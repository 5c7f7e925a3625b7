package no.samspor.command.casework.check;

import java.util.Optional;
import no.samspor.kernel.casework.SummaryWarning;
import org.jspecify.annotations.Nullable;

/** What was found. Some must go; the rest a person must judge. */
public enum FindingKind {
    /** Fødselsnummer or D-number. */
    NATIONAL_ID_NUMBER(null),
    PHONE_NUMBER(null),
    EMAIL_ADDRESS(null),
    STREET_ADDRESS(null),
    /** A name that is registered on the case. */
    REGISTERED_NAME(null),
    SMALL_GROUP(SummaryWarning.Kind.SMALL_GROUP),
    IDENTIFYING_CONTEXT(SummaryWarning.Kind.IDENTIFYING_CONTEXT);

    private final SummaryWarning.@Nullable Kind warning;

    FindingKind(SummaryWarning.@Nullable Kind warning) {
        this.warning = warning;
    }

    /** Whether the text may not be sent with it, whatever a person judges. */
    public boolean mustGo() {
        return warning == null;
    }

    /** As what a person judges it; empty for what must go. */
    Optional<SummaryWarning.Kind> asWarning() {
        return Optional.ofNullable(warning);
    }
}
