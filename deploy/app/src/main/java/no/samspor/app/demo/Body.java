package no.samspor.app.demo;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import org.jspecify.annotations.Nullable;

/** The bodies of the fictitious kommuner. Ids are derived, so that a second start tells nothing twice. */
@SuppressWarnings("ImmutableEnumChecker") // records of strings and ids
enum Body {
    ARBEIDSGRUPPEN(Towns.LUNDVIK, "SLT-arbeidsgruppen", BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE, 4),
    KOORDINERINGSGRUPPEN(Towns.LUNDVIK, "Koordineringsgruppen", BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, 11),
    STYRINGSGRUPPEN(Towns.LUNDVIK, "Styringsgruppen", BodyKind.STYRINGSGRUPPE, Level.STYRENDE, 4),
    UTESEKSJONEN(Towns.LUNDVIK, "Uteseksjonen", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    BARNEVERNET(Towns.LUNDVIK, "Barnevernet", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    SOLBAKKEN(Towns.LUNDVIK, "Solbakken skole", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    AASEN(Towns.LUNDVIK, "Åsen skole", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    NAV(Towns.LUNDVIK, "NAV Lundvik", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    HELSESTASJONEN(Towns.LUNDVIK, "Helsestasjonen", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    POLITIET(Towns.LUNDVIK, "Politiet", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    KULTUR(Towns.LUNDVIK, "Kultur og idrett", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    GRENSEGRUPPA(Towns.LUNDVIK, "Grensegruppa Lundvik–Fjellstrand", BodyKind.GRENSEGRUPPE, Level.KOORDINERENDE, 0),
    REVISJONEN(Towns.LUNDVIK, "Kommunerevisjonen", BodyKind.REVISJON, null, 0),
    ADMINISTRASJONEN(Towns.LUNDVIK, "Samspor-administrasjonen", BodyKind.ADMINISTRASJON, null, 0),
    FJELL_ARBEIDSGRUPPEN(Towns.FJELLSTRAND, "SLT-arbeidsgruppen", BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE, 4),
    FJELL_POLITIRADET(Towns.FJELLSTRAND, "Politirådet", BodyKind.STYRINGSGRUPPE, Level.STYRENDE, 3),
    FJELL_SKOLEN(Towns.FJELLSTRAND, "Fjellstrand ungdomsskole", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    FJELL_LOS(Towns.FJELLSTRAND, "Ungdoms-LOS", BodyKind.TJENESTE, Level.UTFORENDE, 0),
    FJELL_ADMINISTRASJONEN(Towns.FJELLSTRAND, "Samspor-administrasjonen", BodyKind.ADMINISTRASJON, null, 0);

    final Kommunenummer kommune;
    final String title;
    final BodyKind kind;
    final @Nullable Level level;
    final int meetingsPerYear;
    final BodyId id;

    Body(Kommunenummer kommune, String title, BodyKind kind, @Nullable Level level, int meetingsPerYear) {
        this.kommune = kommune;
        this.title = title;
        this.kind = kind;
        this.level = level;
        this.meetingsPerYear = meetingsPerYear;
        this.id = new BodyId(Derived.uuid("body " + name()));
    }

    /** With whom; empty for all but the grensegruppe. */
    List<Kommunenummer> sharedWith() {
        return kind == BodyKind.GRENSEGRUPPE ? List.of(Towns.FJELLSTRAND) : List.of();
    }

    Level at() {
        if (level == null) {
            throw new IllegalStateException(this + " stands outside the ladder");
        }
        return level;
    }

    /** Ids of the story, derived from what things are called in it. */
    static final class Derived {

        private static final UUID NAMESPACE = UUID.fromString("b3a5f0c4-5a4e-5c0b-8d5e-2f0c8f6f7a10");

        private Derived() {}

        static UUID uuid(String name) {
            return Generators.nameBasedGenerator(NAMESPACE).generate(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The kommuner. The numbers are in no use. */
    static final class Towns {

        static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
        static final Kommunenummer FJELLSTRAND = new Kommunenummer("4998");

        private Towns() {}
    }
}
