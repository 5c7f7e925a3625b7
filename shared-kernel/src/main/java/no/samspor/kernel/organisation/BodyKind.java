package no.samspor.kernel.organisation;

/** What kind of body it is. */
public enum BodyKind {
    STYRINGSGRUPPE,
    KOORDINERINGSGRUPPE,
    ARBEIDSGRUPPE,
    /** Ad-hoc arbeidsgruppe with a mandate and a deadline. */
    AD_HOC_ARBEIDSGRUPPE,
    /** Shared with neighbour kommuner. */
    GRENSEGRUPPE,
    /** The extended leader meeting of the two-level variant. */
    LEDERMOTE,
    /** A service: school, barnevern, NAV, police, outreach … */
    TJENESTE,
    ADMINISTRASJON,
    REVISJON
}
